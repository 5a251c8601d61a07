import { indexCollection } from "../../server/core/retrieval/index-collection.ts";
import { tokenize } from "../../server/core/text/tokenize.ts";
import type { BuiltEngine, Engine } from "./engine.ts";

/** Ours has nothing to choose: the shape of the collection decides. */
export const shirube: Engine = {
  name: "shirube",
  analyses: () => ["by shape"],
  weights: { k1: [Number.NaN], b: [Number.NaN], titleWeight: [Number.NaN] },
  isFuzzyOffered: false,
  build(documents, language) {
    const index = indexCollection(documents, language);
    const bestPossible = new WeakMap<string[], number>();
    return {
      analyse: (text) => tokenize(text, language, index.profile),
      search(terms, topK) {
        const { matches, bestPossible: best } = index.search(terms, { topK });
        bestPossible.set(terms, best);
        return matches;
      },
      confidence(terms, best) {
        const share = best / (bestPossible.get(terms) || 1);
        return { score: share, scorePerTerm: share };
      },
      close: () => {},
    } satisfies BuiltEngine<string[]>;
  },
};
