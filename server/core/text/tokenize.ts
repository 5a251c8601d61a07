import { foldAccents } from "./fold-accents.ts";
import { normalize } from "./normalize.ts";
import { stem } from "./stem.ts";
import { stopWords } from "./stop-words.ts";
import { stripKoreanEndings } from "./strip-korean-endings.ts";

/** How a text is cut besides its language. */
export interface TokenizeOptions {
  /** Keeps stop words of space-separated languages: utterances ("what is the", "do i have") differ by little else. */
  keepStopWords?: boolean;
  /** Adds each two words that follow each other: in long passages they tell a phrase from scattered words. */
  pairWords?: boolean;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: "word" });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

const cjk = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々";
const scriptRun = new RegExp(
  `(?<cjk>[${cjk}]+)|(?<hangul>\\p{Script=Hangul}+)|(?<word>(?:(?![${cjk}\\p{Script=Hangul}])[\\p{L}\\p{N}\\p{M}'])+)`,
  "gu",
);

/**
 * Index and query terms of a text. One analysis per script, so that mixed messages ("network error が出る") work:
 * - Han and kana: `Intl.Segmenter` words without particles and endings, and for compounds and okurigana a back-off to
 *   bigrams of kanji or katakana and single kanji.
 * - Hangul: words without particles and endings, and bigrams.
 * - Other scripts: lower-cased words without accents, stemmed, without stop words.
 */
export function tokenize(
  text: string,
  language: string,
  { keepStopWords = false, pairWords = false }: TokenizeOptions = {},
): string[] {
  const terms: string[] = [];
  for (const { groups } of normalize(text).matchAll(scriptRun)) {
    if (groups?.cjk) pushCjk(groups.cjk, language === "zh" ? "zh" : "ja", terms);
    else if (groups?.hangul) pushHangul(groups.hangul, terms);
    else if (groups?.word) pushWord(groups.word, language, keepStopWords, terms);
  }
  return pairWords ? [...terms, ...pairsOf(terms.filter((term) => !isSubword(term)))] : terms;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => subword(`${words[index]} ${word}`));
}

function pushCjk(run: string, language: "ja" | "zh", terms: string[]): void {
  for (const { segment, isWordLike } of segmenterFor(language).segment(run))
    if (isWordLike && !isFunctionWord(segment, language)) terms.push(withoutFinalLongVowel(segment));
  for (const part of run.match(/[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+/gu) ?? []) {
    const isHan = /^[\p{Script=Han}々]/u.test(part);
    for (let index = 0; index + 2 <= part.length; index++) terms.push(subword(part.slice(index, index + 2)));
    if (isHan) for (const char of part) if (!isFunctionWord(char, language)) terms.push(subword(char));
  }
}

/** The parts that back a single word up: what `tokenize` gives beside it. */
export function subwordsOf(word: string, language: string): string[] {
  return tokenize(word, language).filter(isSubword);
}

function isFunctionWord(word: string, language: "ja" | "zh"): boolean {
  return /^\p{Script=Hiragana}$/u.test(word) || stopWords[language]?.has(word) === true;
}

/** サーバー and サーバ, ユーザー and ユーザ are one word. */
function withoutFinalLongVowel(word: string): string {
  return /^[\p{Script=Katakana}ー]{3,}ー$/u.test(word) ? word.slice(0, -1) : word;
}

function pushHangul(run: string, terms: string[]): void {
  if (stopWords.ko?.has(run)) return;
  terms.push(stripKoreanEndings(run));
  if (run.length > 2)
    for (let index = 0; index + 2 <= run.length; index++) terms.push(subword(run.slice(index, index + 2)));
}

/** Parts of words, and pairs of them, are terms of their own kind: they back words up and count for less. */
const subwordMark = "~";
const subword = (part: string) => subwordMark + part;
export const isSubword = (term: string) => term.startsWith(subwordMark);

function pushWord(word: string, language: string, keepStopWords: boolean, terms: string[]): void {
  const bare = foldAccents(word.replace(/^'+|'s?$/g, ""));
  if (bare === "") return;
  if (!keepStopWords && (stopWords[language]?.has(bare) || stopWords.en?.has(bare))) return;
  terms.push(stem(bare, language));
}
