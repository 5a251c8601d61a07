/** `tree.yaml`: the few questions that tell articles apart. */
export interface TreeSource {
  root: string;
  questions: Record<string, TreeQuestion>;
  /** What the page's self-check says about steps, by the check's name; absent: it is of no use here. */
  checks?: Partial<Record<CheckName, CheckSteps>> | undefined;
}

/** What the widget can check in the page it stands on. */
export const checkNames = [
  "online",
  "server",
  "latency",
  "hosts",
  "websocket",
  "clock",
  "cookies",
  "storage",
  "browser",
  "extensions",
] as const;
export type CheckName = (typeof checkNames)[number];

/** Step ids. */
export interface CheckSteps {
  /** Not needed where this check is fine. */
  fine: string[];
  /** To be tried first where it failed. */
  failed: string[];
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
