import type { Localized } from "../knowledge/knowledge.ts";

/**
 * The compiled tree. Questions come from `tree.yaml`; every article with steps is a leaf that guides through them.
 *
 *     root question ──answer──► question ──answer──► article (its steps, then: worked | still broken)
 */
export interface DecisionTree {
  root: string;
  nodes: Readonly<Record<string, TreeNode>>;
}

export type TreeNode = QuestionNode | ArticleNode;

export interface QuestionNode {
  kind: "question";
  id: string;
  ask: Localized;
  choices: TreeChoice[];
}

/** Shows an article: its steps if it has a guide, its words in any case. */
export interface ArticleNode {
  kind: "article";
  id: string;
  /** Step ids in the writer's order; empty for explanatory articles. */
  steps: string[];
  /** Articles worth a click next. */
  related: string[];
}

export interface TreeChoice {
  answer: string;
  label: Localized;
  to: string;
}

/** `<nodeId>:<answer>`; the same on the server and offline, so that clicks made there can be replayed here. */
export function choiceId(nodeId: string, answer: string): string {
  return `${nodeId}:${answer}`;
}

export function parseChoiceId(id: string): { nodeId: string; answer: string } {
  const colon = id.indexOf(":");
  return colon < 0 ? { nodeId: id, answer: "" } : { nodeId: id.slice(0, colon), answer: id.slice(colon + 1) };
}
