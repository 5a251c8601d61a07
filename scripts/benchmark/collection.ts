import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface CollectionDocument {
  id: string;
  title: string;
  text: string;
  /** Documents of one label are one answer (an intent's utterances). */
  label?: string;
}

export interface CollectionQuery {
  id: string;
  text: string;
  /** The label it asks for, where documents have labels. */
  label?: string;
}

/** A public retrieval set in the folder format of docs/benchmarks.md. */
export interface Collection {
  documents: CollectionDocument[];
  queries: CollectionQuery[];
  /** Query id to the answers (document ids, or labels) that are right for it, with grades above 0. */
  relevant: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Texts no document answers; empty where the set has none. */
  outOfScope: string[];
  isLabelled: boolean;
}

/**
 * Reads `docs.jsonl`, `queries.jsonl` and, where they exist, `qrels.jsonl` and `out-of-scope.jsonl`. Where there are
 * judgements, labels are not what is asked for and are left out.
 */
export function readCollection(folder: string): Collection {
  const rows = readRows<Partial<CollectionDocument>>(folder, "docs.jsonl");
  const queries = readRows<CollectionQuery>(folder, "queries.jsonl");
  const judgements = readRows<{ query: string; doc: string; grade: number }>(folder, "qrels.jsonl");
  const isLabelled = judgements.length === 0 && rows.every(({ label }) => label !== undefined);
  const documents = rows.map(({ id = "", title = "", text = "", label }) =>
    isLabelled && label !== undefined ? { id, title, text, label } : { id, title, text },
  );
  const relevant = new Map<string, Map<string, number>>();
  for (const { query, doc, grade } of judgements) {
    if (grade <= 0) continue;
    const answers = relevant.get(query) ?? new Map<string, number>();
    relevant.set(query, answers.set(doc, grade));
  }
  if (isLabelled) for (const { id, label } of queries) if (label !== undefined) relevant.set(id, new Map([[label, 1]]));
  return {
    documents,
    queries: queries.filter(({ id }) => relevant.has(id)),
    relevant,
    outOfScope: readRows<{ text: string }>(folder, "out-of-scope.jsonl").map(({ text }) => text),
    isLabelled,
  };
}

/** Settings are chosen on the development half and reported on the other. */
export type Half = "development" | "report";

/** The half a query belongs to: by the last hex digit of the SHA-256 of its id, even is development. */
export function halfOf(id: string): Half {
  const digit = createHash("sha256").update(id).digest("hex").slice(-1);
  return Number.parseInt(digit, 16) % 2 === 0 ? "development" : "report";
}

function readRows<Row>(folder: string, name: string): Row[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}
