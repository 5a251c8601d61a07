import type { ScoredId } from "../../core/ports.ts";

/** Sort order of search results: higher score first; equal scores by id, so that the same question gives the same list. */
export function bestFirst(a: ScoredId, b: ScoredId): number {
  if (a.score !== b.score) return b.score - a.score;
  return a.id < b.id ? -1 : 1;
}

/** Rounding can carry a cosine a hair beyond 1. */
export const clampCosine = (score: number): number => Math.max(-1, Math.min(1, score));
