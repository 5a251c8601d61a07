import type { SourcedSentence } from "./parse-sourced-sentence.ts";

/** Remembers verified wordings, the longest unused forgotten first. Keys hold everything a wording depends on. */
export interface WordingCache {
  get(key: string): readonly SourcedSentence[] | null;
  set(key: string, sentences: readonly SourcedSentence[]): void;
}

/** A cache in memory; null where `maxEntries` is 0. */
export function createWordingCache(maxEntries: number): WordingCache | null {
  if (maxEntries === 0) return null;
  const entries = new Map<string, readonly SourcedSentence[]>();
  return {
    get(key) {
      const found = entries.get(key);
      if (found === undefined) return null;
      entries.delete(key);
      entries.set(key, found);
      return found;
    },
    set(key, sentences) {
      entries.delete(key);
      entries.set(key, sentences);
      const [oldest] = entries.keys();
      if (entries.size > maxEntries && oldest !== undefined) entries.delete(oldest);
    },
  };
}
