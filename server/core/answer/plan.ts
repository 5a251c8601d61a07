import type { TreeNode } from "../decision-tree/decision-tree.ts";

/** What an answer will do, before it has words. */
export type Plan =
  /** Show an article: its steps that are left, or its words. */
  | { kind: "article"; articleId: string; isContinued: boolean; confidence: number | null }
  /** Ask a question of the tree. */
  | { kind: "question"; node: Extract<TreeNode, { kind: "question" }>; isRestart: boolean }
  /** Ask which of several topics is meant. */
  | { kind: "which-topic"; articleIds: string[]; confidence: number }
  | { kind: "not-covered"; closest: string[]; confidence: number | null }
  | { kind: "greeting" }
  | { kind: "thanks" }
  | { kind: "goodbye" }
  | { kind: "who-are-you" }
  | { kind: "person" }
  /** Every step of the guide has an outcome. */
  | { kind: "exhausted"; articleId: string }
  /** All that is left of a guide has perhaps been tried: ask before offering it again. */
  | { kind: "which-untried"; articleId: string; stepIds: string[]; isContinued: boolean; confidence: number | null }
  /** It works, but several steps could have done it. */
  | { kind: "which-worked"; stepIds: string[] }
  /** A self-check came by itself: go on with the guide at hand, or, without one, with the steps it points to. */
  | { kind: "checked"; articleId: string | null; stepIds: string[] }
  | { kind: "resolved" };

/** Whether it asks the asker something that a conversation should not ask too often. */
export function isQuestion({ kind }: Plan): boolean {
  return kind === "question" || kind === "which-topic" || kind === "which-untried";
}
