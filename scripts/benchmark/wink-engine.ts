import createEngine from "wink-bm25-text-search";
import { analyse } from "./analyse.ts";
import { analysesFor, type BuiltEngine, type Engine, pool } from "./engine.ts";

const separator = "\u0001";

export const wink: Engine = {
  name: "wink-bm25",
  analyses: analysesFor,
  weights: { k1: [0.9, 1.2, 2], b: [0.2, 0.4, 0.75], titleWeight: [1, 2, 4] },
  isFuzzyOffered: false,
  build(documents, language, { analysis, unit, k1, b, titleWeight }) {
    if (typeof analysis === "string") throw new Error("wink-bm25 has no tokeniser of its own");
    const index = createEngine();
    index.defineConfig({ fldWeights: { title: titleWeight, text: 1 }, bm25Params: { k1, b, k: 1 } });
    index.definePrepTasks([(text) => text.split(separator).filter((term) => term !== "")]);
    const write = (text: string) => analyse(text, language, analysis).join(separator);
    for (const { id, title, text } of pool(documents, unit))
      index.addDoc({ title: write(title), text: write(text) }, id);
    index.consolidate();
    return {
      analyse: write,
      search: (query, topK) => index.search(query, topK).map(([id, score]) => ({ id, score })),
      confidence: (query, best) => ({ score: best, scorePerTerm: best / query.split(separator).length }),
      close: () => {},
    } satisfies BuiltEngine<string>;
  },
};
