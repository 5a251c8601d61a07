import { stemmer } from "stemmer";
import { normalize } from "../../text/normalize.ts";
import { stopWords } from "../../text/stop-words.ts";
import { paraphraseWordsOf } from "./paraphrase/index.ts";

/** A word that says something, and everything that it may be replaced with: its stem, and its groups of synonyms. */
export interface ContentWord {
  word: string;
  keys: readonly string[];
}

interface Lexicon {
  /** Phrases of several words, or of another script's characters, longest first. */
  phrases: RegExp | null;
  groupsOf: ReadonlyMap<string, readonly string[]>;
  light: ReadonlySet<string>;
}

const lexicons = new Map<string, Lexicon>();
const isSpaced = (language: string) => !/^(?:ja|zh|ko)\b/.test(language);
const fold = (word: string, language: string) => (isSpaced(language) ? stemmer(word) : word);

function lexiconOf(language: string): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const { synonyms, light } = paraphraseWordsOf(language);
  const groupsOf = new Map<string, string[]>();
  for (const [index, group] of synonyms.entries())
    for (const phrase of group) {
      const key = phrase.includes(" ") ? phrase : fold(phrase, language);
      groupsOf.set(key, [...(groupsOf.get(key) ?? []), `#${index}`]);
    }
  const phrases = [...groupsOf.keys()].filter((phrase) => phrase.includes(" ") || !isSpaced(language));
  const longestFirst = phrases.sort((a, b) => b.length - a.length).join("|");
  const bound = isSpaced(language) ? `(?<!\\p{L})(?:${longestFirst})(?!\\p{L})` : longestFirst;
  const lexicon = {
    phrases: longestFirst === "" ? null : new RegExp(bound, "gu"),
    groupsOf,
    light: new Set(light.map((word) => fold(word, language))),
  };
  lexicons.set(language, lexicon);
  return lexicon;
}

/** The words of a text that say something, in order; phrases of the paraphrase lists count as one word. */
export function contentWords(text: string, language: string): ContentWord[] {
  const { phrases, groupsOf, light } = lexiconOf(language);
  const found: ContentWord[] = [];
  const folded = normalize(text);
  const rest = phrases
    ? folded.replace(phrases, (phrase) => {
        if (!light.has(phrase)) found.push({ word: phrase, keys: [phrase, ...(groupsOf.get(phrase) ?? [])] });
        return " | ";
      })
    : folded;
  for (const [run] of rest.matchAll(wordRun)) {
    const bare = run.replace(/^'+|'s?$/g, "");
    const word = /^[a-z]/.test(bare) ? stemmer(bare) : bare;
    const isStop = stopWords[language]?.has(bare) || stopWords.en?.has(bare);
    // Numbers are judged by what they count, not as words.
    if (bare === "" || isStop || light.has(word) || light.has(bare) || /^\p{Nd}+\p{L}{0,2}$/u.test(bare)) continue;
    found.push({ word, keys: [word, ...(groupsOf.get(word) ?? [])] });
  }
  return found;
}

const wordRun =
  /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]{2,}|[\p{Script=Hangul}]+|[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{Nd}\p{M}'’]*/gu;

/** What a synonym counts beside the word itself. */
const synonymShare = 0.6;

/** How many words of one list the other has, synonyms counting for less. */
export function likeness(one: readonly ContentWord[], other: readonly ContentWord[]): number {
  const words = new Set(other.map(({ word }) => word));
  const keys = new Set(other.flatMap((word) => word.keys));
  return one.reduce((sum, { word, keys: own }) => {
    if (words.has(word)) return sum + 1;
    return own.some((key) => keys.has(key)) ? sum + synonymShare : sum;
  }, 0);
}

/** Whether an English word is one of the paraphrase lists: no name, however it is capitalised. */
export function isCommonWord(word: string): boolean {
  const { groupsOf, light } = lexiconOf("en");
  const stem = stemmer(word);
  return light.has(stem) || groupsOf.has(stem);
}
