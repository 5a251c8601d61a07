import { normalize } from "../../text/normalize.ts";
import { splitSentences } from "../../text/split-sentences.ts";
import { allWords, type ContentWord } from "./content-words.ts";
import { findNames } from "./find-names.ts";
import { findNumbers } from "./find-numbers.ts";
import { isStatement } from "./is-statement.ts";
import { type Placed, readPlaces } from "./read-places.ts";
import { readSayings, type Saying } from "./read-sayings.ts";
import { readTimeline } from "./read-timeline.ts";
import { readTokens, type Token } from "./read-tokens.ts";
import { splitClauses } from "./split-clauses.ts";
import { type WordSet, wordSetOf } from "./support-of.ts";

/** One passage as it was given to the model. */
export interface Passage {
  title: string;
  text: string;
}

/** A clause or a sentence with what is compared of it. */
export interface ReadPart {
  normalized: string;
  /** Light ones included. */
  words: readonly ContentWord[];
  set: WordSet;
}

export interface ReadClause extends ReadPart {
  numbers: readonly string[];
}

export interface ReadSentence extends ReadPart {
  text: string;
  names: readonly string[];
  clauses: readonly ReadClause[];
  placed: Placed;
  /** What each unit of `placed` says yes or no to. */
  sayings: readonly Saying[];
}

export interface ReadPassage {
  passage: Passage;
  title: ReadSentence;
  sentences: readonly ReadSentence[];
  /** The sentences of the text as they are read from left to right. */
  told: readonly Told[];
  titleTokens: readonly Token[];
  /** The words of what it tells, in the order in which it happens; null where the language has no rules for that. */
  timeline: { parts: readonly (readonly ContentWord[])[]; isSaid: readonly boolean[] } | null;
}

export interface Told {
  tokens: readonly Token[];
  /** Says how something is, not what to do. */
  isStatement: boolean;
}

/** A passage is read once for all sentences that rest on it. */
const known = new WeakMap<Passage, Map<string, ReadPassage>>();

/** Reads a passage for comparison. Takes about a millisecond the first time. */
export function readPassage(passage: Passage, language: string): ReadPassage {
  const byLanguage = known.get(passage) ?? new Map<string, ReadPassage>();
  known.set(passage, byLanguage);
  const found = byLanguage.get(language);
  if (found) return found;
  const timeline = readTimeline(passage.text, language);
  const sentences = passage.text
    .split("\n")
    .flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)));
  const read = {
    passage,
    title: readSentence(passage.title, language),
    sentences: sentences.map((sentence) => readSentence(sentence, language)),
    told: sentences.map((sentence) => ({
      tokens: readTokens(sentence, language),
      isStatement: isStatement(normalize(sentence), language),
    })),
    titleTokens: readTokens(passage.title, language),
    timeline: timeline && { ...timeline, parts: timeline.parts.map((part) => allWords(part, language)) },
  };
  byLanguage.set(language, read);
  return read;
}

/** Reads one sentence and its clauses. */
export function readSentence(text: string, language: string): ReadSentence {
  const whole = readPart(normalize(text), language);
  const clauses = splitClauses(whole.normalized, language).map((clause) => ({
    ...readPart(clause, language),
    numbers: findNumbers(clause),
  }));
  const placed = readPlaces(text, language);
  return { ...whole, text, names: findNames(text), clauses, placed, sayings: readSayings(placed, language) };
}

function readPart(normalized: string, language: string): ReadPart {
  const words = allWords(normalized, language);
  return { normalized, words, set: wordSetOf(words, normalized) };
}
