import { type Conversation, perhapsTried } from "../conversation/conversation.ts";
import { markSteps, mayOffer, type StepLedger } from "../conversation/ledger.ts";
import { parseChoiceId } from "../decision-tree/decision-tree.ts";
import { nothingFound } from "../decision-tree/read-checks.ts";
import { conversationNodes } from "./conversation-nodes.ts";
import { articleNode, type KnowledgeBase } from "./knowledge-base.ts";
import type { Plan } from "./plan.ts";

/** A plan, and the conversation as it is once the plan is carried out. */
export interface Decision {
  conversation: Conversation;
  plan: Plan;
}

/** Shows an article under the ledger; a guide whose steps are all used up leads on instead of repeating itself. */
export function showArticle(
  base: KnowledgeBase,
  conversation: Conversation,
  articleId: string,
  confidence: number | null,
): Decision {
  const node = articleNode(base, articleId);
  const hasGuide = (node?.steps.length ?? 0) > 0;
  const isContinued = conversation.topicArticleId === articleId && confidence === null && hasGuide;
  const next = { ...conversation, topicArticleId: articleId };
  const left = node?.steps.filter((id) => mayOffer(next.ledger, id)) ?? [];
  if (hasGuide && left.length === 0) return { conversation: next, plan: { kind: "exhausted", articleId } };
  const isSure = (id: string) => !perhapsTried(next).has(id) || next.check?.suspected.includes(id);
  if (hasGuide && !left.some(isSure)) {
    // Asked once: who says nothing of them then is led on.
    if (untriedIn(next).length > 0) return { conversation: next, plan: { kind: "exhausted", articleId } };
    return {
      conversation: next,
      plan: { kind: "which-untried", articleId, stepIds: left, isContinued, confidence },
    };
  }
  return { conversation: next, plan: { kind: "article", articleId, isContinued, confidence } };
}

/** The answers to "is any of these still worth a try?", if that was asked last. */
function untriedIn({ lastChoices }: Conversation): string[] {
  return lastChoices
    .map(({ id }) => parseChoiceId(id))
    .flatMap(({ nodeId, answer }) => (nodeId === conversationNodes.untried ? [answer] : []));
}

/** The steps the last answer showed did not help: mark them and go on. */
export function stillBroken(base: KnowledgeBase, conversation: Conversation): Decision {
  const offered = conversation.lastSteps.filter((id) => conversation.ledger[id] === "offered");
  const marked = { ...conversation, ledger: markSteps(conversation.ledger, offered, "failed") };
  return goOn(base, marked);
}

/** Continues the guide at hand. Without one (no topic yet, or one that only explains) it asks what the matter is. */
export function goOn(base: KnowledgeBase, conversation: Conversation): Decision {
  const { topicArticleId } = conversation;
  const hasGuide = topicArticleId !== null && (articleNode(base, topicArticleId)?.steps.length ?? 0) > 0;
  return hasGuide ? showArticle(base, conversation, topicArticleId, null) : askRoot(base, conversation);
}

export function askRoot(base: KnowledgeBase, conversation: Conversation): Decision {
  const node = base.tree.nodes[base.tree.root];
  if (node?.kind !== "question") return { conversation, plan: { kind: "greeting" } };
  return { conversation, plan: { kind: "question", node, isRestart: false } };
}

/** Forgets what was tried; the transcript stays. */
export function startOver(base: KnowledgeBase, conversation: Conversation): Decision {
  const { plan } = askRoot(base, conversation);
  return {
    conversation: {
      ...conversation,
      topicArticleId: null,
      ledger: {},
      fit: {},
      check: nothingFound,
      lastSteps: [],
      focus: [],
      doubted: [],
      akin: [],
      asked: 0,
    },
    plan: plan.kind === "question" ? { ...plan, isRestart: true } : plan,
  };
}

/** This one of the steps that were perhaps tried is worth a try: it is offered after all. */
export function tryAfterAll(base: KnowledgeBase, conversation: Conversation, stepId: string): Decision {
  const without = (stepIds: readonly string[]) => stepIds.filter((id) => id !== stepId);
  return goOn(base, { ...conversation, doubted: without(conversation.doubted), akin: without(conversation.akin) });
}

/** Of what was perhaps tried or ruled out nothing is worth a try. */
export function nothingLeft(base: KnowledgeBase, conversation: Conversation): Decision {
  const asked = untriedIn(conversation).filter((stepId) => stepId !== "none");
  return goOn(base, { ...conversation, ledger: markSteps(conversation.ledger, asked, "skipped") });
}

/** It works: by `stepIds` if told, else by what was last shown; with several candidates, ask which. */
export function worked(conversation: Conversation, stepIds: readonly string[] = []): Decision {
  const candidates =
    stepIds.length > 0 ? stepIds : conversation.lastSteps.filter((id) => conversation.ledger[id] === "offered");
  if (candidates.length > 1 && stepIds.length === 0)
    return { conversation, plan: { kind: "which-worked", stepIds: [...candidates] } };
  return close(conversation, markSteps(conversation.ledger, candidates, "worked"));
}

/** Ends the guide with a short close. */
export function close(conversation: Conversation, ledger: StepLedger = conversation.ledger): Decision {
  return { conversation: { ...conversation, ledger, topicArticleId: null }, plan: { kind: "resolved" } };
}
