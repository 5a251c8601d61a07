import { assessEvidence } from "../assessment/assess-evidence.ts";
import type { Evidence } from "../assessment/find-evidence.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { fitOf } from "../retrieval/rank-articles.ts";
import { errorsNamed } from "../understanding/find-signatures.ts";
import type { Understanding } from "../understanding/understand.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { askRoot, type Decision, goOn, showArticle, startOver, stillBroken, worked } from "./moves.ts";

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
