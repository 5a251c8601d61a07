import { normalize } from "../../text/normalize.ts";
import { type ContentWord, contentWords } from "./content-words.ts";
import type { ReadPassage } from "./read-passage.ts";
import { supportOf, type WordSet } from "./support-of.ts";

/** Where a sentence says a further thing; a condition or a purpose stays with what it is of. */
const breaks: Readonly<Record<string, RegExp>> = {
  ja: /(?<![とばにらてで]|ため|ので|から|場合|とき|際)、|。/u,
  en: /;|(?:,| ) ?(?:and|but|while|whereas)\b(?! then)/u,
};

/**
 * How much of a sentence only several parts of its source have together, in content words, at its most mixed thing said:
 * sentences, neighbouring sentences, passages. The effect of one step given to another mixes; so does a merged sentence.
 */
export function measureMixing(text: string, passages: readonly ReadPassage[], language: string) {
  const sentences = passages.flatMap(({ sentences: own }) => own.map(({ set }) => [set]));
  const neighbours = passages.flatMap(({ sentences: own }) =>
    own.map(({ set }, index) => [set, own[index + 1]?.set ?? set]),
  );
  const wholes = passages.map(({ title, sentences: own }) => [title.set, ...own.map(({ set }) => set)]);
  const all = wholes.flat();
  const units = normalize(text)
    .split(breaks[language.split("-")[0] ?? ""] ?? /[、，,;]/u)
    .map((unit) => contentWords(unit, language).filter(({ weight }) => weight > 0));
  const mixedIn = (parts: readonly (readonly WordSet[])[]) =>
    Math.max(0, ...units.map((unit) => cover(unit, all) - Math.max(0, ...parts.map((part) => cover(unit, part)))));
  return { ofSentences: mixedIn(sentences), ofNeighbours: mixedIn(neighbours), ofPassages: mixedIn(wholes) };
}

function cover(words: readonly ContentWord[], sets: readonly WordSet[]): number {
  return words.reduce((sum, word) => sum + Math.max(0, ...sets.map((set) => supportOf(word, set))), 0);
}
