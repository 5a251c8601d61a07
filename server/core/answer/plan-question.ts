import { assessEvidence } from "../assessment/assess-evidence.ts";
import type { Evidence } from "../assessment/find-evidence.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { markSteps, reopenSteps } from "../conversation/ledger.ts";
import { fitOf } from "../retrieval/rank-articles.ts";
import { errorsNamed, type Understanding, type Vocabulary } from "../understanding/understand.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { askRoot, type Decision, goOn, showArticle, startOver, stillBroken, worked } from "./moves.ts";

/** A message as it is understood in its conversation. */
export interface RelatedUnderstanding extends Understanding {
  /** Steps that it speaks of in a statement, or perhaps tells of, without its being sure enough to note an outcome. */
  doubted: string[];
}

/**
 * What the message tells of this conversation: "Edge does it too" names only the thing, and speaks of a step only where
 * that step is being tried; "pressed it, same page" names none, and is about the one that was offered and fits best. A statement that names an offered step tells that it was done.
 */
export function relate(
  understanding: Understanding,
  { ledger, lastSteps, focus, doubted: doubtedBefore, topicArticleId }: Conversation,
  stepIndexes: Vocabulary["stepIndexes"],
): RelatedUnderstanding {
  const isOpen = (stepId: string) =>
    ledger[stepId] === "offered" || (ledger[stepId] === undefined && doubtedBefore.includes(stepId));
  const isResolved = understanding.wish === "resolved";
  const said = understanding.tried.filter(
    ({ stepId, outcome, isAction }) => outcome !== "failed" || isAction || isOpen(stepId),
  );
  const tried = isResolved ? creditWhatWasOffered(said, isOpen) : said;
  const told = new Set([...tried.map(({ stepId }) => stepId), ...understanding.untried]);
  for (const stepId of understanding.named)
    if (isOpen(stepId) && !told.has(stepId))
      tried.push({ stepId, outcome: isResolved ? "worked" : "failed", isAction: true });
  const inMessage = isResolved ? onlyOne(understanding.mentioned.filter(isOpen)) : null;
  const spokenOf = inMessage ?? onlyOne(focus) ?? onlyOne(lastSteps.filter(isOpen));
  const isReport = understanding.didIt || isResolved || (understanding.wish === "still-broken" && focus.length > 0);
  if (isReport && tried.length === 0 && spokenOf !== null)
    tried.push({ stepId: spokenOf, outcome: isResolved ? "worked" : "failed", isAction: false });
  const open = [...new Set([...Object.keys(ledger), ...doubtedBefore])].filter(
    (stepId) => isOpen(stepId) && !told.has(stepId),
  );
  const index = stepIndexes[understanding.language];
  const inFocus = onlyOne(focus.filter((stepId) => isOpen(stepId) && !told.has(stepId)));
  const doubted = understanding.isAsking ? [] : understanding.mentioned.filter((stepId) => !told.has(stepId));
  for (const { text, outcome, isReport: tellsByItself } of understanding.remarks) {
    // "I changed it": rather what was spoken of last than another step with that verb.
    const isOfFocus = inFocus !== null && index?.touches(text, inFocus);
    const stepId = isOfFocus ? inFocus : (index?.closest(text, open) ?? null);
    if (stepId !== null) tried.push({ stepId, outcome, isAction: false });
    else if (tellsByItself) doubted.push(...(index?.near(text, open) ?? []));
  }
  const related = { ...understanding, tried, doubted };
  // In a first message thanks are said beforehand.
  return topicArticleId === null ? related : takeThanks(related);
}

/** "Cleared the cookies, had to sign in again, works": of what was done, what had been offered did it. */
function creditWhatWasOffered(
  tried: Understanding["tried"],
  isOpen: (stepId: string) => boolean,
): Understanding["tried"] {
  const offered = tried.filter(({ stepId, outcome }) => outcome !== "skipped" && isOpen(stepId));
  const isCredited = offered.some(({ outcome }) => outcome === "worked");
  const [only, ...others] = offered;
  if (isCredited || !only || others.length > 0) return tried;
  return tried.map((step) =>
    step.outcome === "skipped" ? step : { ...step, outcome: step === only ? "worked" : "failed" },
  );
}

/** "Opened it in Firefox, thank you": who tells what they did and has nothing to add but thanks has been helped by it. */
function takeThanks(understanding: RelatedUnderstanding): RelatedUnderstanding {
  const { isThankful, isAsking, wish, tried } = understanding;
  const last = tried.at(-1);
  const isReport = wish === null || wish === "thanks";
  if (!isThankful || isAsking || !isReport || last?.outcome !== "failed") return understanding;
  return { ...understanding, wish: "resolved", tried: [...tried.slice(0, -1), { ...last, outcome: "worked" }] };
}

function onlyOne(stepIds: readonly string[]): string | null {
  const [first, ...others] = stepIds;
  return first !== undefined && others.length === 0 ? first : null;
}

/** The conversation once it has been told what was tried, and what it is now known to speak. */
export function hear(conversation: Conversation, understanding: RelatedUnderstanding): Conversation {
  let ledger = reopenSteps(conversation.ledger, understanding.untried);
  for (const { stepId, outcome } of understanding.tried) ledger = markSteps(ledger, [stepId], outcome);
  const told = new Set(understanding.tried.map(({ stepId }) => stepId));
  const focus = understanding.mentioned.filter((stepId) => !told.has(stepId));
  const doubted = new Set([...conversation.doubted, ...understanding.doubted]);
  for (const stepId of understanding.untried) doubted.delete(stepId);
  return { ...conversation, ledger, focus, doubted: [...doubted], language: understanding.language };
}

/**
 * What a message asks for without a look at the knowledge: wishes, outcomes, follow-ups on the topic at hand. Null when
 * it has a topic of its own.
 */
export function planWish(base: KnowledgeBase, heard: Conversation, understanding: Understanding): Decision | null {
  const { wish, tried, hasTopic } = understanding;
  switch (wish) {
    case "greeting":
    case "thanks":
    case "goodbye":
    case "who-are-you":
    case "person":
      return { conversation: heard, plan: { kind: wish } };
    case "start-over":
      return startOver(base, heard);
    case "resolved": {
      const isTold = !understanding.isAsking && stepsThatWorked(tried).length > 0;
      if (heard.topicArticleId || heard.lastSteps.length > 0 || !hasTopic || isTold)
        return worked(heard, stepsThatWorked(tried));
    }
  }
  if (followsUp(heard, understanding))
    return wish === "still-broken" && tried.length === 0 && !hasTopic ? stillBroken(base, heard) : goOn(base, heard);
  // Without a topic at hand "it still does not load" may be about anything: the evidence tells.
  if (hasTopic || (heard.topicArticleId === null && wish !== "next")) return null;
  return tried.length > 0 || wish !== null ? goOn(base, heard) : null;
}

/** Tells what became of steps, or asks for more, without an error of its own: it is about the topic at hand. */
function followsUp({ topicArticleId }: Conversation, understanding: Understanding): boolean {
  if (topicArticleId === null) return false;
  const { wish, tried, untried } = understanding;
  const named = errorsNamed(understanding);
  const namesAnother = named.size > 0 && !named.has(topicArticleId);
  const isReport = tried.length > 0 || untried.length > 0 || wish === "still-broken" || wish === "next";
  const asksSomethingElse = wish !== "next" && understanding.isAsking && understanding.hasTopic;
  return isReport && !namesAnother && !asksSomethingElse;
}

function stepsThatWorked(tried: Understanding["tried"]): string[] {
  return tried.filter(({ outcome }) => outcome === "worked").map(({ stepId }) => stepId);
}

/** "Still broken": a report that names nothing is no question about something else. */
function saysOnlyThatItFails({ hasTopic, wish, tried, query }: Understanding): boolean {
  return !hasTopic && (wish !== null || tried.length > 0) && query.length <= longestBareReport;
}

/** UTF-16 units. */
const longestBareReport = 20;

/** From this confidence on a mere statement changes the topic. */
const clearlyAnother = 0.8;

/** What the evidence allows for a message with a topic. */
export function planFromEvidence(
  base: KnowledgeBase,
  heard: Conversation,
  understanding: Understanding,
  { ranked, signals }: Pick<Evidence, "ranked" | "signals">,
): Decision {
  const assessment = assessEvidence(ranked, signals, base.thresholds);
  const { confidence } = assessment;
  const quotes = (articleId: string) => errorsNamed(understanding).has(articleId);
  // "It does not work" fits many topics and names none.
  const isBare = saysOnlyThatItFails(understanding) && signals.unknown + signals.astray + signals.rival === 0;
  const isClear = assessment.verdict === "answerable" && confidence >= clearlyAnother;
  if (heard.topicArticleId === null && isBare && !isClear) return askRoot(base, heard);
  switch (assessment.verdict) {
    case "answerable":
      // A remark ("I have no phone") is about the topic at hand, unless it clearly names another, or quotes its error.
      if (
        heard.topicArticleId &&
        !understanding.isAsking &&
        confidence < clearlyAnother &&
        !quotes(assessment.articleId)
      )
        return goOn(base, heard);
      return showArticle(base, { ...heard, fit: fitOf(ranked) }, assessment.articleId, confidence);
    case "ambiguous": {
      // Words about the topic at hand ("it is only five minutes old") are no reason to ask what it is about.
      if (heard.topicArticleId && !understanding.isAsking) return goOn(base, heard);
      const articleIds = assessment.articleIds;
      // One question, not two in a row: what is still unclear then is offered as the closest there is.
      if (heard.lastAsked)
        return { conversation: heard, plan: { kind: "not-covered", closest: articleIds, confidence } };
      return { conversation: heard, plan: { kind: "which-topic", articleIds, confidence } };
    }
    case "not-covered":
      if (heard.topicArticleId && !understanding.isAsking && understanding.signatures.length === 0)
        return goOn(base, heard);
      if (!understanding.hasTopic && heard.topicArticleId) return goOn(base, heard);
      return { conversation: heard, plan: { kind: "not-covered", closest: assessment.closest, confidence } };
  }
}
