import { stemmer } from "stemmer";
import { normalize } from "../../text/normalize.ts";
import { stopWords } from "../../text/stop-words.ts";
import { stripKoreanEndings } from "../../text/strip-korean-endings.ts";
import { lemmaOf } from "./lemma-of.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";

/** A word that says something, and everything that it may be replaced with: its stem, and its groups of synonyms. */
export interface ContentWord {
  word: string;
  keys: readonly string[];
  /** What its absence from a source weighs: a name of a thing all, a common word less, words of grammar nothing. */
  weight: number;
  /** Says nothing of its own: needs no source and proves none. */
  isLight: boolean;
  /** Where it begins in the folded text. */
  at: number;
}

/** Words that stand in no list of paraphrases are specific: 1. Listed ones are everybody's. */
const commonWeight = 0.7;

const script =
  /(?<han>[\p{Script=Han}々]+)|(?<katakana>[\p{Script=Katakana}ー]{2,})|(?<hangul>\p{Script=Hangul}+)|(?<kana>\p{Script=Hiragana}+)|(?<word>[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{Nd}\p{M}'’]*)/gu;

/** The words of a text that say something, in order; phrases of the paraphrase lists count as one word. */
export function contentWords(text: string, language: string): ContentWord[] {
  return allWords(text, language).filter(({ isLight }) => !isLight);
}

/** Like `contentWords`, and the words that need no source: what follows what is told in them, too. */
export function allWords(text: string, language: string): ContentWord[] {
  const lexicon = lexiconOf(language);
  const folded = foldWords(text);
  return language.startsWith("ja") ? japaneseWords(folded, lexicon) : spacedWords(folded, language, lexicon);
}

/** The text in which a word's place is counted. Folding twice changes nothing. */
export const foldWords = (text: string): string =>
  normalize(text)
    .replace(/\b(wi|e|add|plug)-(?=fi\b|mail|on|in\b)/g, "$1")
    // An address is one word.
    .replace(/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b/g, (address) => address.replace(/[.-]/g, ""));

function japaneseWords(text: string, lexicon: Lexicon): ContentWord[] {
  const found: ContentWord[] = [];
  const push = (word: string, weight: number, at: number) => {
    const isLight = lexicon.light.has(word);
    found.push({ word, keys: [word, ...lexicon.groupsOf(word)], weight: isLight ? 0 : weight, isLight, at });
  };
  const uncounted = text.replace(counted, (number) => " ".repeat(number.length));
  for (const { groups, index } of uncounted.matchAll(script)) {
    if (groups?.word) pushLatin(groups.word, "ja", lexicon, found, index);
    else if (groups?.katakana) push(groups.katakana, lexicon.isCommon(groups.katakana) ? commonWeight : 1, index);
    else if (groups?.kana)
      for (const { word, offset } of kanaWords(groups.kana, lexicon)) push(word, 0, index + offset);
    else if (groups?.han)
      for (const { word, weight, offset } of hanWords(uncounted, index, groups.han, lexicon))
        push(word, weight, index + offset);
  }
  return found;
}

/** Numbers with what they count are judged as numbers. */
const counted =
  /丸?(?:\p{Nd}+|[一二三四五六七八九十百]+)(?:時間|週間|か月|ヶ月|カ月|営業日|日|分|秒|時|回|週|月|年|円|個|人|枚|度|歳|台|通|件|本|倍|桁|問|つ)(?:間|後|前|目|以内|以上|以下|程度|限|分|ごと|続|連続)?/gu;

const particle = /[をがはにでとものへやかてしつ]/u;

/** The words of a lexicon in a run of hiragana, each where a word can begin. */
function kanaWords(run: string, lexicon: Lexicon): { word: string; offset: number }[] {
  const found: { word: string; offset: number }[] = [];
  let index = 0;
  while (index < run.length) {
    const canBegin = index === 0 || particle.test(run.charAt(index - 1));
    const phrase = canBegin ? lexicon.longestAt(run, index) : null;
    if (phrase && phrase.length > 1) {
      found.push({ word: phrase.word, offset: index });
      index += phrase.length;
    } else index += 1;
  }
  return found;
}

const pair = 2;

/**
 * A run of kanji is cut at the lexicon's words, else in pairs: 閲覧履歴 is 閲覧 and 履歴. A single kanji with hiragana behind it
 * is a verb or an adjective.
 */
function hanWords(
  text: string,
  start: number,
  run: string,
  lexicon: Lexicon,
): { word: string; weight: number; offset: number }[] {
  const found: { word: string; weight: number; offset: number }[] = [];
  let index = 0;
  while (index < run.length) {
    const rest = run.slice(index);
    const phrase = lexicon.longestAt(text, start + index);
    const isVerb = rest.length === 1 && /\p{Script=Hiragana}/u.test(text.charAt(start + run.length));
    if (phrase && (phrase.length > 1 || rest.length === 1)) {
      found.push({ word: phrase.word, weight: commonWeight, offset: index });
      index += phrase.length;
    } else {
      const word = rest.length <= pair + 1 ? rest : rest.slice(0, pair);
      found.push({ word, weight: isVerb || word.length === 1 ? commonWeight : 1, offset: index });
      index += word.length;
    }
  }
  return found;
}

function spacedWords(text: string, language: string, lexicon: Lexicon): ContentWord[] {
  const found: ContentWord[] = [];
  const placed = [...text.matchAll(script)].flatMap(({ groups, index }) => {
    if (groups?.han) return chineseWords(groups.han).map((run) => ({ run, at: index }));
    const run = groups?.hangul ? stripKoreanEndings(groups.hangul) : (groups?.word ?? groups?.katakana ?? []);
    return [run].flat().map((one) => ({ run: one, at: index }));
  });
  const runs = placed.map(({ run }) => run);
  const lemmas = runs.map(lemmaOf);
  for (let index = 0; index < runs.length; index++) {
    const phrase = lexicon.longestOf(lemmas, index);
    if (!phrase) {
      pushLatin(runs[index] ?? "", language, lexicon, found, placed[index]?.at ?? 0);
      continue;
    }
    const parts = lemmas
      .slice(index, index + phrase.words)
      .filter((_, at) => !isFree(runs[index + at] ?? "", language, lexicon));
    const keys = [phrase.text, ...parts, ...[phrase.text, ...parts].flatMap((word) => lexicon.groupsOf(word))];
    found.push({
      word: phrase.text,
      keys,
      weight: parts.length === 0 ? 0 : commonWeight,
      isLight: false,
      at: placed[index]?.at ?? 0,
    });
    index += phrase.words - 1;
  }
  return found;
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

function chineseWords(run: string): string[] {
  return [...segmenter.segment(run)].map(({ segment }) => segment);
}

/** Words of grammar, and numbers, which are judged by what they count. */
function isGrammar(bare: string, language: string): boolean {
  return (
    bare === "" ||
    stopWords[language]?.has(bare) === true ||
    stopWords.en?.has(bare) === true ||
    /n['’]t$|^\p{Nd}+\p{L}{0,2}$/u.test(bare)
  );
}

function isFree(bare: string, language: string, lexicon: Lexicon): boolean {
  return isGrammar(bare, language) || lexicon.light.has(bare) || lexicon.light.has(lemmaOf(bare));
}

function pushLatin(run: string, language: string, lexicon: Lexicon, found: ContentWord[], at: number): void {
  const bare = run.replace(/^['’]+|['’](?:s|ll|ve|re|d|m)?$/gu, "");
  if (isGrammar(bare, language)) return;
  const word = lemmaOf(bare);
  const isLight = lexicon.light.has(bare) || lexicon.light.has(word);
  const weight = lexicon.isCommon(word) ? commonWeight : 1;
  found.push({ word, keys: [word, ...lexicon.groupsOf(word)], weight: isLight ? 0 : weight, isLight, at });
}

/** What a synonym counts beside the word itself. */
const synonymShare = 0.6;
/** What a word that says nothing of its own counts, where such words are looked at. */
const lightShare = 0.5;

/** How many words of one list the other has, synonyms counting for less. */
export function likeness(one: readonly ContentWord[], other: readonly ContentWord[]): number {
  const words = new Set(other.map(({ word }) => word));
  const keys = new Set(other.flatMap((word) => word.keys));
  return one.reduce((sum, { word, keys: own, isLight }) => {
    if (words.has(word)) return sum + (isLight ? lightShare : 1);
    return !isLight && own.some((key) => keys.has(key)) ? sum + synonymShare : sum;
  }, 0);
}

/** Whether an English word is one of the paraphrase lists: no name, however it is capitalised. */
export function isCommonWord(word: string): boolean {
  const { groupsOf, light } = lexiconOf("en");
  const stem = stemmer(word);
  return light.has(stem) || groupsOf(stem).length > 0 || groupsOf(lemmaOf(word)).length > 0;
}
