import { contentWords, likeness } from "./content-words.ts";
import { findNames } from "./find-names.ts";

/** One passage as it was given to the model. */
export interface Passage {
  title: string;
  text: string;
}

/** By how many words another name's sentence may be the more alike: paraphrases wander. */
const slack = 1;
export const sentenceEnd = /(?<=[。！？])|(?<=[.!?])\s|\n/u;

/**
 * Whether what a sentence says of a name is what its sources say of that name, as a whole or clause by clause. A source
 * sentence speaks of the names in it, or else of those in its passage's title; it is a fault when the source sentence
 * most like this one speaks of other names and of none of its own.
 */
export function bindsNames(text: string, passages: readonly Passage[], language: string): boolean {
  const told = passages.flatMap((passage) => {
    const inTitle = findNames(passage.title);
    return passage.text.split(sentenceEnd).map((sentence) => {
      const inSentence = findNames(sentence);
      const spokenOf = inSentence.length > 0 ? inSentence : inTitle;
      return { spokenOf, words: contentWords(sentence, language) };
    });
  });
  const isOfItsNames = (part: string): boolean => {
    const names = findNames(part);
    const words = contentWords(part, language).filter(({ word }) => !names.includes(word));
    const best = (sentences: typeof told) => Math.max(0, ...sentences.map((other) => likeness(words, other.words)));
    const isOwn = ({ spokenOf }: (typeof told)[number]) =>
      spokenOf.length === 0 || names.some((name) => spokenOf.includes(name));
    return names.length === 0 || best(told.filter((sentence) => !isOwn(sentence))) <= best(told.filter(isOwn)) + slack;
  };
  return isOfItsNames(text) || text.split(/[,、;；]\s?/u).every(isOfItsNames);
}
