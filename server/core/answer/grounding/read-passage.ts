import { normalize } from "../../text/normalize.ts";
import { splitSentences } from "../../text/split-sentences.ts";
import { allWords, type ContentWord } from "./content-words.ts";
import { type WordSet, wordSetOf } from "./support-of.ts";

/** One passage as it was given to the model. */
export interface Passage {
  title: string;
  text: string;
}

export interface ReadSentence {
  /** As written. */
  text: string;
  normalized: string;
  /** Light ones included. */
  words: readonly ContentWord[];
  set: WordSet;
}

export interface ReadPassage {
  passage: Passage;
  title: ReadSentence;
  sentences: readonly ReadSentence[];
}

/** A passage is read once for all sentences that rest on it. */
const known = new WeakMap<Passage, Map<string, ReadPassage>>();

/** Reads a passage: its sentences, and the words in each. */
export function readPassage(passage: Passage, language: string): ReadPassage {
  const byLanguage = known.get(passage) ?? new Map<string, ReadPassage>();
  known.set(passage, byLanguage);
  const found = byLanguage.get(language);
  if (found) return found;
  const read = {
    passage,
    title: readSentence(passage.title, language),
    sentences: passage.text
      .split("\n")
      .flatMap((line) => splitSentences(line).map(({ start, end }) => readSentence(line.slice(start, end), language))),
  };
  byLanguage.set(language, read);
  return read;
}

export function readSentence(text: string, language: string): ReadSentence {
  const words = allWords(text, language);
  const normalized = normalize(text);
  return { text, normalized, words, set: wordSetOf(words, normalized) };
}
