import { DatabaseSync } from "node:sqlite";
import { normalize } from "../../server/core/text/normalize.ts";
import { analyse } from "./analyse.ts";
import { analysesFor, type BuiltEngine, type Engine, pool } from "./engine.ts";

/** FTS5 fixes k1 = 1.2 and b = .75; columns are weighted when ranking. */
export const sqlite: Engine = {
  name: "SQLite FTS5",
  analyses: (language) => ["unicode61", "porter unicode61", "trigram", ...analysesFor(language)],
  weights: { k1: [1.2], b: [0.75], titleWeight: [1, 2, 4] },
  isFuzzyOffered: false,
  build(documents, language, { analysis, unit, titleWeight }) {
    const isOwn = typeof analysis === "string";
    const database = new DatabaseSync(":memory:");
    database.exec(
      `CREATE VIRTUAL TABLE found USING fts5(id UNINDEXED, title, text, tokenize = '${isOwn ? analysis : "unicode61"}')`,
    );
    const write = (text: string) => (isOwn ? text : analyse(text, language, analysis).map(encodeTerm).join(" "));
    const insert = database.prepare("INSERT INTO found VALUES (?, ?, ?)");
    database.exec("BEGIN");
    for (const { id, title, text } of pool(documents, unit)) insert.run(id, write(title), write(text));
    database.exec("COMMIT");
    const select = database.prepare(
      `SELECT id, bm25(found, 0, ${titleWeight}, 1) AS cost FROM found WHERE found MATCH ? ORDER BY cost LIMIT ?`,
    );
    return {
      analyse(text) {
        if (!isOwn) return [...new Set(analyse(text, language, analysis).map(encodeTerm))];
        return [...new Set(analysis === "trigram" ? trigrams(text) : (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []))];
      },
      search(query, topK) {
        if (query.length === 0) return [];
        const rows = select.all(query.map((term) => `"${term}"`).join(" OR "), topK);
        return rows.map((row) => ({ id: String(row.id), score: -Number(row.cost) }));
      },
      confidence: (query, best) => ({ score: best, scorePerTerm: best / Math.max(1, query.length) }),
      close: () => database.close(),
    } satisfies BuiltEngine<string[]>;
  },
};

/** A term that FTS5's own tokeniser leaves whole. */
const encodeTerm = (term: string) => `x${Buffer.from(term).toString("hex")}`;

function trigrams(text: string): string[] {
  return normalize(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap((run) => Array.from({ length: Math.max(0, run.length - 2) }, (_, index) => run.slice(index, index + 3)));
}
