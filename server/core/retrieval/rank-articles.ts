import type { RetrievedChunk } from "./retrieve.ts";

/** An article and its best chunk's score. */
export interface RankedArticle {
  articleId: string;
  score: number;
  best: RetrievedChunk;
}

/** Articles in the order of their best chunk. */
export function rankArticles(chunks: readonly RetrievedChunk[]): RankedArticle[] {
  const ranked = new Map<string, RankedArticle>();
  for (const retrieved of chunks) {
    const { articleId } = retrieved.chunk;
    if (!ranked.has(articleId)) ranked.set(articleId, { articleId, score: retrieved.score, best: retrieved });
  }
  return [...ranked.values()].sort((a, b) => b.score - a.score);
}
