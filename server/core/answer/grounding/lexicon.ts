import { lemmaOf } from "./lemma-of.ts";
import { paraphraseWordsOf } from "./paraphrase/index.ts";

/** The paraphrase lists of a language, laid out for look-up. */
export interface Lexicon {
  /** The groups of synonyms that a word or phrase stands in, as keys. */
  groupsOf(word: string): readonly string[];
  /** Whether anybody uses the word of anything: it stands in some group. */
  isCommon(word: string): boolean;
  light: ReadonlySet<string>;
  /** The longest listed word at a place of a text without blanks, and how far it reaches; null where there is none. */
  longestAt(text: string, index: number): { word: string; length: number } | null;
  /** The longest listed phrase of several words at a place of a list of lemmas; null where there is none. */
  longestOf(lemmas: readonly string[], index: number): { text: string; words: number } | null;
}

const lexicons = new Map<string, Lexicon>();
const isSpaced = (language: string) => !/^(?:ja|zh|ko)\b/.test(language);

/** The lexicon of a language; laid out once. */
export function lexiconOf(language: string): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const lexicon = layOut(language);
  lexicons.set(language, lexicon);
  return lexicon;
}

function layOut(language: string): Lexicon {
  const { synonyms, light } = paraphraseWordsOf(language);
  const spaced = isSpaced(language);
  const fold = (phrase: string) => (spaced ? foldPhrase(phrase) : stemOf(phrase));
  const groups = new Map<string, string[]>();
  for (const [index, group] of synonyms.entries())
    for (const phrase of group) {
      const key = fold(phrase);
      const own = groups.get(key);
      if (!own) groups.set(key, [`#${index}`]);
      else if (!own.includes(`#${index}`)) own.push(`#${index}`);
    }
  const phrases = spaced ? [...groups.keys()].filter((phrase) => phrase.includes(" ")) : [];
  const lightWords = new Set(light.flatMap((word) => [word, fold(word)]));
  const byFirst = index(phrases, (phrase) => phrase.slice(0, phrase.indexOf(" ")));
  const words = spaced ? [] : [...synonyms.flat(), ...light].filter((word) => !isGrammar(word));
  const byFirstCharacter = index(words, (word) => word.charAt(0));
  const none: readonly string[] = [];
  return {
    groupsOf: (word) => groups.get(word) ?? none,
    isCommon: (word) => groups.has(word),
    light: lightWords,
    longestAt(text, at) {
      const phrase = byFirstCharacter.get(text.charAt(at))?.find((word) => isAt(word, text, at));
      return phrase === undefined ? null : { word: fold(phrase), length: phrase.length };
    },
    longestOf(lemmas, at) {
      for (const phrase of byFirst.get(lemmas[at] ?? "") ?? []) {
        const parts = phrase.split(" ");
        if (parts.every((part, offset) => lemmas[at + offset] === part)) return { text: phrase, words: parts.length };
      }
      return null;
    },
  };
}

function foldPhrase(phrase: string): string {
  return phrase.replace("wi-fi", "wifi").replace("e-mail", "email").split(/[ -]/).map(lemmaOf).join(" ");
}

/** A Japanese word without the ending that its stem has in a list: 使い is 使. Denials (動かな) stay whole. */
function stemOf(word: string): string {
  if (/^[a-z-]+$/i.test(word)) return lemmaOf(word.toLowerCase().replaceAll("-", ""));
  return word.endsWith("な") ? word : word.replace(/(?<=\p{Script=Han})\p{Script=Hiragana}+$/u, "");
}

/** Short words of kana are particles and endings more often than words. */
function isGrammar(word: string): boolean {
  return /^\p{Script=Hiragana}{1,2}$/u.test(word) || /^(?:される|られる|なければ|ところ|そのまま)$/u.test(word);
}

function isAt(word: string, text: string, at: number): boolean {
  if (!text.startsWith(word, at)) return false;
  return !word.endsWith("な") || /[いくかけ]/.test(text.charAt(at + word.length));
}

/** Phrases under what they begin with, the longest first. */
function index(phrases: readonly string[], firstOf: (phrase: string) => string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const phrase of [...new Set(phrases)].sort((a, b) => b.length - a.length)) {
    const first = firstOf(phrase);
    found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  return found;
}
