import type { Conversation } from "../conversation/conversation.ts";
import { markSteps } from "../conversation/ledger.ts";
import type { RankedArticle } from "../retrieval/rank-articles.ts";
import type { Understanding } from "../understanding/understand.ts";
import { assessEvidence } from "./assess-evidence.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { askRoot, type Decision, goOn, showArticle, startOver, stillBroken, worked } from "./moves.ts";

/** The conversation once it has been told what was tried, and what it is now known to speak. */
export function hear(conversation: Conversation, understanding: Understanding): Conversation {
  let { ledger } = conversation;
  for (const { stepId, outcome } of understanding.tried) ledger = markSteps(ledger, [stepId], outcome);
  return { ...conversation, ledger, language: understanding.language };
}

/** What a message asks for without a look at the knowledge: wishes, outcomes, follow-ups. Null when it has a topic of its own. */
export function planWish(base: KnowledgeBase, heard: Conversation, understanding: Understanding): Decision | null {
  const { wish, tried, hasTopic } = understanding;
  if (wish === "greeting") return { conversation: heard, plan: { kind: "greeting" } };
  if (wish === "thanks") return { conversation: heard, plan: { kind: "thanks" } };
  if (wish === "person") return { conversation: heard, plan: { kind: "person" } };
  if (wish === "start-over") return startOver(base, heard);
  if (wish === "resolved" && (heard.topicArticleId || heard.lastSteps.length > 0))
    return worked(
      heard,
      tried.filter(({ outcome }) => outcome === "worked").map(({ stepId }) => stepId),
    );
  if (hasTopic) return null;
  if (tried.length > 0) return goOn(base, heard);
  if (wish === "still-broken") return stillBroken(base, heard);
  return null;
}

/** What the evidence allows for a message with a topic. */
export function planFromEvidence(
  base: KnowledgeBase,
  heard: Conversation,
  understanding: Understanding,
  ranked: readonly RankedArticle[],
): Decision {
  const assessment = assessEvidence(ranked, understanding, base.thresholds);
  const { confidence } = assessment;
  switch (assessment.verdict) {
    case "answerable":
      return showArticle(base, heard, assessment.articleId, confidence);
    case "ambiguous": {
      const [best] = assessment.articleIds;
      if (heard.lastAsked && best) return showArticle(base, heard, best, confidence);
      return { conversation: heard, plan: { kind: "which-topic", articleIds: assessment.articleIds, confidence } };
    }
    case "not-covered":
      if (!understanding.hasTopic) return heard.topicArticleId ? goOn(base, heard) : askRoot(base, heard);
      return { conversation: heard, plan: { kind: "not-covered", closest: assessment.closest, confidence } };
  }
}
