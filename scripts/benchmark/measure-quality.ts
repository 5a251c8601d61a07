import { type Collection, type Half, halfOf } from "./collection.ts";
import type { BuiltEngine, Confidence } from "./engine.ts";
import { ndcgAt, recallAt } from "./measures.ts";

/** Per question asked, in the collection's order. */
export interface Quality {
  recallAt1: number[];
  recallAt10: number[];
  ndcgAt10: number[];
  /** Confidence for questions that are covered, and for texts that are not. */
  covered: Confidence[];
  uncovered: Confidence[];
}

/** How many documents are asked for: enough that ten different labels are among them. */
const depth = 200;

/** Asks every question of a half, or of both, and every text out of scope. */
export function measureQuality(built: BuiltEngine, collection: Collection, half: Half | "both"): Quality {
  const isAsked = (id: string) => half === "both" || halfOf(id) === half;
  const labels = new Map(collection.documents.map(({ id, label }) => [id, label ?? id]));
  const quality: Quality = { recallAt1: [], recallAt10: [], ndcgAt10: [], covered: [], uncovered: [] };
  const ask = (text: string) => {
    const query = built.analyse(text);
    const hits = built.search(query, depth);
    const ids = hits.map(({ id }) => (collection.isLabelled ? (labels.get(id) ?? id) : id));
    return { ranking: [...new Set(ids)], confidence: built.confidence(query, hits[0]?.score ?? 0) };
  };
  for (const { id, text } of collection.queries) {
    const relevant = collection.relevant.get(id);
    if (!relevant || !isAsked(id)) continue;
    const { ranking, confidence } = ask(text);
    quality.recallAt1.push(recallAt(ranking, relevant, 1));
    quality.recallAt10.push(recallAt(ranking, relevant, 10));
    quality.ndcgAt10.push(ndcgAt(ranking, relevant, 10));
    quality.covered.push(confidence);
  }
  for (const text of collection.outOfScope) if (isAsked(text)) quality.uncovered.push(ask(text).confidence);
  return quality;
}
