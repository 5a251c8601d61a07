import type { Conversation } from "../conversation/conversation.ts";
import { markSteps, reopenSteps } from "../conversation/ledger.ts";
import type { Understanding } from "../understanding/understand.ts";
import type { Vocabulary } from "../understanding/vocabulary.ts";

/** A message as it is understood in its conversation. */
export interface RelatedUnderstanding extends Understanding {
  /** Steps that it speaks of in a statement, or perhaps tells of, without its being sure enough to note an outcome. */
  doubted: string[];
  /** Steps not spoken of so far that have words in common with what it reports without naming a step. */
  akin: string[];
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
  const one = inMessage ?? onlyOne(focus) ?? onlyOne(lastSteps.filter(isOpen));
  // "Did both": several may not have helped, while it is one that did.
  const spokenOf = one !== null ? [one] : isResolved ? [] : focus;
  const isReport = understanding.didIt || isResolved || (understanding.wish === "still-broken" && focus.length > 0);
  if (isReport && tried.length === 0)
    for (const stepId of spokenOf) tried.push({ stepId, outcome: isResolved ? "worked" : "failed", isAction: false });
  const open = [...new Set([...Object.keys(ledger), ...doubtedBefore])].filter(
    (stepId) => isOpen(stepId) && !told.has(stepId),
  );
  const index = stepIndexes[understanding.language];
  const inFocus = onlyOne(focus.filter((stepId) => isOpen(stepId) && !told.has(stepId)));
  const doubted = understanding.perhapsTold.filter((stepId) => !told.has(stepId));
  const unheard = (index?.stepIds ?? []).filter((stepId) => ledger[stepId] === undefined && !told.has(stepId));
  const akin: string[] = [];
  // Where nothing else says what the matter is, a report does: "I hit the limit. How long do I wait?"
  const hasMatter = !understanding.isAsking && (topicArticleId !== null || understanding.troubled.length > 0);
  for (const { text, outcome, isReport: tellsByItself, content } of understanding.remarks) {
    // "I changed it": rather what was spoken of last than another step with that verb.
    const isOfFocus = inFocus !== null && index?.touches(text, inFocus);
    const stepId = isOfFocus ? inFocus : (index?.closest(text, open) ?? null);
    if (stepId !== null) tried.push({ stepId, outcome, isAction: false });
    else if (tellsByItself) {
      doubted.push(...(index?.near(text, open) ?? []));
      if (hasMatter) akin.push(...(index?.near(content, unheard) ?? []));
    }
  }
  const related = { ...understanding, tried, doubted, akin };
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
  const akin = [...new Set([...conversation.akin, ...understanding.akin])];
  for (const stepId of understanding.untried) {
    // Said to be impossible before: one of the two is a misunderstanding.
    if (conversation.ledger[stepId] === "skipped") doubted.add(stepId);
    else doubted.delete(stepId);
  }
  return {
    ...conversation,
    ledger,
    focus,
    doubted: [...doubted],
    akin: akin.filter((stepId) => !understanding.untried.includes(stepId)),
    language: understanding.language,
  };
}
