import type { AskRequest } from "../../contract/ask.ts";
import type { Conversation } from "../conversation/conversation.ts";
import { markSteps } from "../conversation/ledger.ts";
import { parseChoiceId } from "../decision-tree/decision-tree.ts";
import { AskError } from "../errors.ts";
import { conversationNodes } from "./conversation-nodes.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import {
  askRoot,
  close,
  type Decision,
  goOn,
  nothingLeft,
  showArticle,
  startOver,
  stillBroken,
  tryAfterAll,
  worked,
} from "./moves.ts";

/** Carries out a click. One that the last answer did not offer is refused and changes nothing. */
export function planChoice(base: KnowledgeBase, conversation: Conversation, choice: string): Decision {
  if (!conversation.lastChoices.some(({ id }) => id === choice))
    throw new AskError("choice-not-offered", { field: "choice" });
  const { nodeId, answer } = parseChoiceId(choice);
  switch (nodeId) {
    case conversationNodes.start:
      return answer === "person" ? { conversation, plan: { kind: "person" } } : startOver(base, conversation);
    case conversationNodes.topics:
      return answer === "none" ? noneOfThese(base, conversation) : showArticle(base, conversation, answer, null);
    case conversationNodes.worked:
      return answer === "unsure" ? close(conversation) : worked(conversation, [answer]);
    case conversationNodes.untried:
      return answer === "none" ? nothingLeft(base, conversation) : tryAfterAll(base, conversation, answer);
  }
  const node = base.tree.nodes[nodeId];
  if (node?.kind === "question") {
    const to = node.choices.find((candidate) => candidate.answer === answer)?.to ?? base.tree.root;
    const next = base.tree.nodes[to];
    return next?.kind === "question"
      ? { conversation, plan: { kind: "question", node: next, isRestart: false } }
      : showArticle(base, conversation, to, null);
  }
  return answer === "worked" ? worked(conversation) : stillBroken(base, conversation);
}

/** None of the topics offered fits: ask from the tree, or, if that was the question, say so. */
function noneOfThese(base: KnowledgeBase, conversation: Conversation): Decision {
  const root = askRoot(base, conversation);
  return root.plan.kind === "question" &&
    !conversation.lastChoices.some(({ id }) => id.startsWith(`${base.tree.root}:`))
    ? root
    : { conversation, plan: { kind: "not-covered", closest: [], confidence: null } };
}

/** Marks one step and goes on with what is left. */
export function planStepOutcome(
  base: KnowledgeBase,
  conversation: Conversation,
  { stepId, outcome }: NonNullable<AskRequest["stepOutcome"]>,
): Decision {
  if (!Object.hasOwn(conversation.ledger, stepId))
    throw new AskError("step-not-offered", { field: "stepOutcome.stepId" });
  const marked = { ...conversation, ledger: markSteps(conversation.ledger, [stepId], outcome) };
  return outcome === "worked" ? close(marked) : goOn(base, marked);
}
