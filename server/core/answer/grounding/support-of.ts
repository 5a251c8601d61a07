import type { ContentWord } from "./content-words.ts";

/** What a compound of Chinese characters counts that the source has in other compounds only: 復旧 for 回復. */
const characterShare = 0.7;
/** What a word counts that the source says in another word. */
const synonymShare = 0.85;

/** Words of a source, laid out for look-up. */
export interface WordSet {
  words: ReadonlySet<string>;
  keys: ReadonlySet<string>;
  /** Normalized. */
  text: string;
}

export function wordSetOf(words: readonly ContentWord[], text: string): WordSet {
  return { words: new Set(words.map(({ word }) => word)), keys: new Set(words.flatMap(({ keys }) => keys)), text };
}

/** How far a source has a word, 0..1: itself 1, another word for it less, for a compound the share of its characters. */
export function supportOf({ word, keys }: ContentWord, source: WordSet): number {
  if (source.words.has(word)) return 1;
  return Math.max(keys.some((key) => source.keys.has(key)) ? synonymShare : 0, shareOf(word, source.text));
}

function shareOf(word: string, source: string): number {
  if (/^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word)) {
    if (source.includes(word)) return 1;
    if (!/^\p{Script=Han}/u.test(word)) return 0;
    const characters = word.match(/\p{Script=Han}/gu) ?? [];
    if (characters.length === 0) return 0;
    return (characterShare * characters.filter((character) => source.includes(character)).length) / characters.length;
  }
  // Derivations that stemming leaves apart: "intent" in "unintentional".
  const root = word.slice(0, Math.max(5, word.length - 3));
  return word.length >= 5 && source.includes(root) ? 1 : 0;
}
