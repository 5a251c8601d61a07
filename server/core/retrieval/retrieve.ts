import type { Chunk } from "../knowledge/chunk.ts";
import { type Embedder, PartError, type VectorIndex } from "../ports.ts";
import { tokenize } from "../text/tokenize.ts";
import type { AskIndex } from "./ask-index.ts";
import type { AskWords } from "./ask-words.ts";
import { fuseRanks } from "./fuse-ranks.ts";
import { isOutside } from "./lexical-documents.ts";
import type { LexicalIndex } from "./lexical-index.ts";
import type { TitleIndex } from "./title-index.ts";

/** A chunk, how well it fits (0..1 on the lexical scale, plus the vectors' share), and its place. */
export interface RetrievedChunk {
  chunk: Chunk;
  score: number;
  /** From 1. */
  rank: number;
}

export interface Retrieval {
  chunks: RetrievedChunk[];
  /** How well what is not covered fits, on the scale of the chunks' lexical scores. */
  outside: number;
  /** Why vectors did not take part although they were configured. */
  failure: PartError | null;
}

/** What retrieval searches in, for one language. */
export interface SearchSpace {
  language: string;
  chunks: ReadonlyMap<string, Chunk>;
  lexical: LexicalIndex;
  titles: TitleIndex;
  askWords: AskWords;
  asks: AskIndex;
  /** The words that steps are recognised by. */
  stepTerms: ReadonlySet<string>;
  /** What the things are called that may be used instead. */
  alternativeNames: ReadonlySet<string>;
  vectors: { index: VectorIndex; embedder: Embedder; weight: number } | null;
  /** Why `vectors` is null although an embedder is configured. */
  outage: PartError | null;
}

/**
 * The chunks that fit a question, best first: BM25F and, where configured with a weight above 0, vectors beside it.
 * Lexical scores are taken relative to the best score the question could reach, which makes them comparable between
 * questions. A failing embedder or vector index costs nothing but its own share.
 */
export async function retrieve(space: SearchSpace, question: string, { topK = 20 } = {}): Promise<Retrieval> {
  const { inside: lexical, outside } = searchLexically(space, question, topK);
  const { scores: vectors, failure } = await searchVectors(space, question, topK);
  const fused = fuseRanks([
    { weight: 1, scores: lexical },
    { weight: space.vectors?.weight ?? 0, scores: vectors },
  ]);
  const chunks = fused.flatMap(({ id, score }) => {
    const chunk = space.chunks.get(id);
    return chunk ? [{ chunk, score }] : [];
  });
  return { chunks: chunks.slice(0, topK).map((entry, index) => ({ ...entry, rank: index + 1 })), outside, failure };
}

function searchLexically(
  space: SearchSpace,
  question: string,
  topK: number,
): { inside: Map<string, number>; outside: number } {
  const { matches, bestPossible } = space.lexical.search(tokenize(question, space.language, space.lexical.profile), {
    topK: Infinity,
  });
  const share = (score: number) => (bestPossible > 0 ? score / bestPossible : 0);
  const inside = matches.filter(({ group }) => !isOutside(group)).slice(0, topK);
  return {
    inside: new Map(inside.map(({ id, score }) => [id, share(score)])),
    outside: share(matches.find(({ group }) => isOutside(group))?.score ?? 0),
  };
}

async function searchVectors(
  space: SearchSpace,
  question: string,
  topK: number,
): Promise<{ scores: Map<string, number>; failure: PartError | null }> {
  const none = new Map<string, number>();
  if (!space.vectors || space.vectors.weight === 0) return { scores: none, failure: space.outage };
  try {
    const vector = await space.vectors.embedder.embedQuery(question);
    const found = space.vectors.index.search(vector, topK);
    return { scores: new Map(found.map(({ id, score }) => [id, Math.max(0, score)])), failure: null };
  } catch (error) {
    if (error instanceof PartError) return { scores: none, failure: error };
    throw error;
  }
}
