import { DatabaseSync } from "node:sqlite";
import { schemaVersion } from "../../server/adapters/store/schema.ts";
import { toTurn } from "../../server/adapters/store/to-turn.ts";
import type { StoredTurn } from "../../server/core/ports.ts";

/** A question whose conversation ended well, and the article that was followed then. Secrets are masked. */
export interface ResolvedQuestion {
  question: string;
  language: string;
  articleId: string;
}

/**
 * Reads the conversations of a store that ended with "it worked", oldest first. The database is opened for reading only, so a server
 * may be running over it.
 *
 * @throws Error when the database is of another schema version
 */
export function findResolved(path: string): ResolvedQuestion[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const version = Number(database.prepare("PRAGMA user_version").get()?.user_version ?? 0);
    if (version !== schemaVersion) throw new Error(`${path} has schema version ${version}, not ${schemaVersion}`);
    const rows = database.prepare("SELECT * FROM turns ORDER BY rowid").all();
    const conversations = Map.groupBy(rows, (row) => String(row.conversation_id));
    return [...conversations.values()].flatMap((turns) => resolvedIn(turns.map(toTurn)) ?? []);
  } finally {
    database.close();
  }
}

/** What one conversation teaches; null when it did not end well, or began with nothing to learn from. */
export function resolvedIn(turns: readonly StoredTurn[]): ResolvedQuestion | null {
  const end = turns.findLastIndex(({ request }) => tellsThatItWorked(request));
  const articleId = turns[end - 1]?.answer.topicArticleId;
  // Steps after that: it came back, or something else did.
  if (!articleId || turns.slice(end).some(({ answer }) => answer.steps.length > 0)) return null;
  // Only questions about a topic have a confidence; greetings and clicks have none.
  const first = turns.slice(0, end).find(({ request, answer }) => request.question && answer.confidence !== null);
  if (!first?.request.question) return null;
  return { question: first.request.question, language: first.answer.language, articleId };
}

/** A click on "it works", on the step that did it, or the outcome of a single step. */
function tellsThatItWorked({ choice = "", stepOutcome }: StoredTurn["request"]): boolean {
  return stepOutcome?.outcome === "worked" || choice.endsWith(":worked") || choice.startsWith("which-worked:");
}
