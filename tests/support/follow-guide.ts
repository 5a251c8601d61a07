import type { Asker } from "../../scripts/evaluation/create-asker.ts";
import type { Answer } from "../../server/contract/answer.ts";
import type { AskRequest } from "../../server/contract/ask.ts";
import type { KnowledgeBase } from "../../server/core/answer/knowledge-base.ts";
import { articleNode } from "../../server/core/answer/knowledge-base.ts";
import { choiceId } from "../../server/core/decision-tree/decision-tree.ts";
import { ownerOf } from "../../server/core/knowledge/knowledge.ts";

/** Someone whose trouble is real: what they see, and the one step that will mend it. */
export interface Trouble {
  language: string;
  /** The article that describes what they see. */
  guideId: string;
  stepId: string;
  message: string;
}

export interface Outcome {
  isMended: boolean;
  /** Steps tried, the one that mended it included. */
  stepsTried: number;
}

/**
 * Someone who answers truthfully: says what they see, tries each step in the order shown, tells that it failed, until
 * the true one works. Asked what it is about they choose what they see, else what the true step belongs to.
 */
export async function followGuide(
  asker: Asker,
  base: KnowledgeBase,
  { language, guideId, stepId, message }: Trouble,
  { maxTurns = 60 } = {},
): Promise<Outcome> {
  const tried = new Set<string>();
  let answer = await asker.ask({ question: message, language });
  for (let turn = 0; turn < maxTurns; turn++) {
    const step = answer.steps.find(({ id }) => !tried.has(id));
    if (step) tried.add(step.id);
    if (step?.id === stepId) return { isMended: true, stepsTried: tried.size };
    const request = step
      ? { stepOutcome: { stepId: step.id, outcome: "failed" as const } }
      : choose(answer, base, [guideId, ownerOf(stepId).articleId], stepId);
    if (request === null) break;
    answer = await asker.ask({ ...request, conversationId: answer.conversationId });
  }
  return { isMended: false, stepsTried: tried.size };
}

/** The click that leads to one of these articles, or to one with the step; none where no click does. */
function choose(
  answer: Answer,
  base: KnowledgeBase,
  articleIds: readonly string[],
  stepId: string,
): Pick<AskRequest, "choice"> | null {
  const offered = new Set(answer.choices.map(({ id }) => id));
  const leadsThere = (articleId: string) => articleNode(base, articleId)?.steps.includes(stepId) === true;
  const wanted = [
    choiceId("which-untried", stepId),
    ...articleIds.flatMap((id) => [choiceId("topics", id), ...clicksTo(base, id)]),
    ...answer.choices.map(({ id }) => id).filter((id) => id.startsWith("topics:") && leadsThere(id.slice(7))),
    choiceId("topics", "none"),
  ];
  const choice = wanted.find((id) => offered.has(id));
  return choice === undefined ? null : { choice };
}

/** Answers to the tree's questions on the way to an article. */
function clicksTo(base: KnowledgeBase, target: string): string[] {
  return Object.values(base.tree.nodes).flatMap((node) =>
    node.kind === "question"
      ? node.choices
          .filter(({ to }) => to === target)
          .flatMap(({ answer }) => [choiceId(node.id, answer), ...clicksTo(base, node.id)])
      : [],
  );
}
