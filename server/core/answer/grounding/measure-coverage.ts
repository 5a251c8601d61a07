import { normalize } from "../../text/normalize.ts";
import { type ContentWord, contentWords } from "./content-words.ts";

/** What a compound of Chinese characters counts that the source has in other compounds only: 復旧 for 回復. */
const characterShare = 0.7;

/** What a word counts that the source says in another word. */
const synonymShare = 0.8;

export interface Coverage {
  /** Share of the sentence's content words that the source has, in these or in other words, 0..1. */
  share: number;
  /** Those it has not. */
  missing: string[];
}

/** How much of a sentence's content its source has. A sentence without content is covered: there is nothing to doubt. */
export function measureCoverage(text: string, source: string, language: string): Coverage {
  const words = unique(contentWords(text, language)).filter(({ weight }) => weight > 0);
  if (words.length === 0) return { share: 1, missing: [] };
  const told = contentWords(source, language);
  const known = new Set(told.map(({ word }) => word));
  const keys = new Set(told.flatMap((word) => word.keys));
  const folded = normalize(source);
  const scores = words.map(({ word, keys: own }) => {
    if (known.has(word)) return 1;
    return Math.max(own.some((key) => keys.has(key)) ? synonymShare : 0, shareOf(word, folded));
  });
  return {
    share: scores.reduce((sum, score) => sum + score, 0) / words.length,
    missing: words.filter((_, index) => (scores[index] ?? 0) < 0.5).map(({ word }) => word),
  };
}

function unique(words: readonly ContentWord[]): ContentWord[] {
  return [...new Map(words.map((word) => [word.word, word])).values()];
}

function shareOf(word: string, source: string): number {
  if (/^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word)) {
    if (source.includes(word)) return 1;
    if (!/^\p{Script=Han}/u.test(word)) return 0;
    return (characterShare * [...word].filter((character) => source.includes(character)).length) / word.length;
  }
  // Derivations that stemming leaves apart: "intent" in "unintentional".
  const root = word.slice(0, Math.max(5, word.length - 3));
  return word.length >= 5 && source.includes(root) ? 1 : 0;
}
