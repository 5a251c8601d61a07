import type { Asker } from "./create-asker.ts";
import type { OutOfScope } from "./read-set.ts";

/** Kinds that look like the knowledge's own: the hard part of refusing. */
const nearKinds = new Set([
  "other-product",
  "own-server",
  "own-code",
  "product-other-topic",
  "hardware",
  "account-other",
]);

export interface RefusalResult {
  row: OutOfScope;
  isNear: boolean;
  outcome: "refused" | "asked back" | "answered";
  confidence: number;
  topic: string | null;
}

/** Asks what the knowledge does not cover. */
export async function measureRefusal(rows: readonly OutOfScope[], asker: Asker): Promise<RefusalResult[]> {
  const results: RefusalResult[] = [];
  for (const row of rows) {
    const { mode, topicArticleId, confidence } = await asker.ask({ question: row.question, language: row.language });
    const outcome = mode === "abstained" ? "refused" : topicArticleId === null ? "asked back" : "answered";
    results.push({ row, isNear: nearKinds.has(row.kind), outcome, confidence: confidence ?? 0, topic: topicArticleId });
  }
  return results;
}

/** Small talk is met as such: a person is offered to who asks for one, and nobody gets steps. */
export async function measureSmalltalk(
  rows: readonly OutOfScope[],
  asker: Asker,
): Promise<{ fitting: number; misses: string[] }> {
  const misses: string[] = [];
  for (const { question, language, kind } of rows) {
    const { mode, steps, handoff } = await asker.ask({ question, language });
    const isFitting = mode === "guided" && (kind === "person" ? handoff?.offered === true : steps.length === 0);
    if (!isFitting) misses.push(`smalltalk (${kind}) ${mode} with ${steps.length} steps: ${question}`);
  }
  return { fitting: rows.length - misses.length, misses };
}
