import { lemmaOf } from "./lemma-of.ts";
import type { ReadPassage, ReadSentence } from "./read-passage.ts";
import { supportOf, type WordSet } from "./support-of.ts";

/**
 * By how many words what a sentence says of its names stands rather in passages that have none of them. Of the knowledge's
 * subject every passage speaks.
 */
export function measureMisnaming(
  own: ReadSentence,
  passages: readonly ReadPassage[],
  subject: readonly string[],
): number {
  const free = subject.map((name) => name.toLowerCase());
  // A capital at the beginning of a sentence makes no name; that a passage has it as one does.
  const told = new Set(passages.flatMap(({ title, sentences }) => [title, ...sentences].flatMap(({ names }) => names)));
  const names = own.names.filter((name) => told.has(name) && !free.includes(name));
  if (names.length === 0) return 0;
  const stems = new Set(names.map(lemmaOf));
  const words = own.words.filter(({ word, weight }) => weight > 0 && !stems.has(word));
  const cover = (sets: readonly WordSet[]) =>
    words.reduce((sum, word) => sum + Math.max(0, ...sets.map((set) => supportOf(word, set))), 0);
  const best = { own: 0, other: 0 };
  for (const { title, sentences } of passages) {
    const isOwn = [title, ...sentences].some(({ normalized }) => names.some((name) => normalized.includes(name)));
    const side = isOwn ? "own" : "other";
    best[side] = Math.max(best[side], cover([title.set, ...sentences.map(({ set }) => set)]));
  }
  return Math.max(0, best.other - best.own);
}
