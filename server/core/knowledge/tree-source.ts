/** `tree.yaml`: the few questions that tell articles apart. */
export interface TreeSource {
  root: string;
  questions: Record<string, TreeQuestion>;
}

export interface TreeQuestion {
  /** The question, per language. */
  ask: Record<string, string>;
  answers: TreeAnswer[];
}

export interface TreeAnswer {
  id: string;
  label: Record<string, string>;
  /** An article's id or another question's. */
  to: string;
}
