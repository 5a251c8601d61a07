import { type ContentWord, contentWords } from "./content-words.ts";
import type { ReadPassage } from "./read-passage.ts";
import { supportOf, type WordSet } from "./support-of.ts";

/** Where a sentence says a further thing; a condition or a purpose stays with what it is of. */
const breaks: Readonly<Record<string, RegExp>> = {
  ja: /(?<![とばにらて]|場合|とき|際)、|。/u,
  en: /;|(?:,| ) ?(?:and|but|while|whereas|because|since)\b(?! then)|(?<=^(?:since|because|although|though)\b[^,]*),/u,
};

export interface Mixing {
  /** Share of one thing said that only several sentences have together. */
  ofSentences: number;
  /** The same of neighbouring sentences, two and two. */
  ofNeighbours: number;
  /** Content words of one thing said that only several passages have together. */
  ofPassages: number;
}

/**
 * How much of a sentence only several parts of its source have together, at its most mixed thing said. The effect of one
 * step given to another mixes; so, less, does a sentence that sums up.
 */
export function measureMixing(normalized: string, passages: readonly ReadPassage[], language: string): Mixing {
  const units = normalized
    .split(breaks[language.split("-")[0] ?? ""] ?? /[、，,;]/u)
    .map((unit) => contentWords(unit, language).filter(({ weight }) => weight > 0));
  const mixing: Mixing = { ofSentences: 0, ofNeighbours: 0, ofPassages: 0 };
  for (const words of units) {
    // A title goes with every sentence under it.
    const perPassage = passages.map(({ title, sentences }) => {
      const ofTitle = supports(words, title.set);
      return sentences.map(({ set }) => together([ofTitle, supports(words, set)]));
    });
    const wholes = perPassage.map((sentences) => sum(together(sentences)));
    const all = sum(together(perPassage.flat()));
    const singles = perPassage.flat().map(sum);
    const pairs = perPassage.flatMap((sentences) =>
      sentences.map((own, index) => sum(together([own, sentences[index + 1] ?? own]))),
    );
    const over = (parts: readonly number[]) => all - Math.max(0, ...parts);
    mixing.ofPassages = Math.max(mixing.ofPassages, over(wholes));
    if (words.length < 2) continue;
    mixing.ofSentences = Math.max(mixing.ofSentences, over(singles) / words.length);
    mixing.ofNeighbours = Math.max(mixing.ofNeighbours, over(pairs) / words.length);
  }
  return mixing;
}

const supports = (words: readonly ContentWord[], set: WordSet) => words.map((word) => supportOf(word, set));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** What several parts have of each word, the best counting. */
function together(parts: readonly (readonly number[])[]): number[] {
  return (parts[0] ?? []).map((_, index) => Math.max(...parts.map((part) => part[index] ?? 0)));
}
