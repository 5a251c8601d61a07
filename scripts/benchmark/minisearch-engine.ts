import MiniSearch from "minisearch";
import { analyse } from "./analyse.ts";
import { analysesFor, type BuiltEngine, type Engine, pool } from "./engine.ts";

const separator = "\u0001";

export const minisearch: Engine = {
  name: "MiniSearch",
  analyses: (language) => ["as shipped", ...analysesFor(language)],
  weights: { k1: [0.9, 1.2, 2], b: [0.2, 0.4, 0.7], titleWeight: [1, 2, 4] },
  isFuzzyOffered: true,
  build(documents, language, { analysis, unit, k1, b, titleWeight, isFuzzy }) {
    const isOwn = typeof analysis === "string";
    const terms = (text: string) => (isOwn ? [text] : analyse(text, language, analysis));
    const index = new MiniSearch<{ id: string; title: string; text: string }>({
      fields: ["title", "text"],
      ...(isOwn
        ? {}
        : { tokenize: (text: string) => text.split(separator), processTerm: (term: string) => term || null }),
    });
    index.addAll(
      pool(documents, unit).map(({ id, title, text }) => ({
        id,
        title: terms(title).join(separator),
        text: terms(text).join(separator),
      })),
    );
    const options = {
      boost: { title: titleWeight },
      bm25: { k: k1, b, d: 0.5 },
      ...(isFuzzy ? { fuzzy: 0.2 } : {}),
    };
    return {
      analyse: terms,
      search: (query, topK) =>
        index
          .search(isOwn ? (query[0] ?? "") : separator, { ...options, ...(isOwn ? {} : { tokenize: () => query }) })
          .slice(0, topK)
          .map(({ id, score }) => ({ id: String(id), score })),
      confidence: (query, best) => ({ score: best, scorePerTerm: best / Math.max(1, query.length) }),
      close: () => {},
    } satisfies BuiltEngine<string[]>;
  },
};
