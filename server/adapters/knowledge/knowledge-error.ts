import type { KnowledgeIssue } from "../../core/knowledge/check-knowledge.ts";

/** A knowledge folder that cannot be served. Lists everything that is wrong at once: nothing is served by halves. */
export class KnowledgeError extends Error {
  override readonly name = "KnowledgeError";
  readonly issues: readonly KnowledgeIssue[];
  constructor(folder: string, issues: readonly KnowledgeIssue[]) {
    const lines = issues.map(({ path, line, reason }) => `  ${path}${line ? `:${line}` : ""}  ${reason}`);
    super(
      `${issues.length} ${issues.length === 1 ? "problem" : "problems"} in the knowledge at ${folder}:\n${lines.join("\n")}`,
    );
    this.issues = issues;
  }
}
