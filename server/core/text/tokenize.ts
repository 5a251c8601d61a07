import { foldAccents } from "./fold-accents.ts";
import { normalize } from "./normalize.ts";
import { stem } from "./stem.ts";
import { stopWords } from "./stop-words.ts";
import { stripKoreanEndings } from "./strip-korean-endings.ts";
import { withoutRequests } from "./without-requests.ts";

/** How a text is cut besides its language. */
export interface TokenizeOptions {
  /** Keeps stop words of space-separated languages: utterances ("what is the", "do i have") differ by little else. */
  keepStopWords?: boolean;
  /** Adds each two words that follow each other: in long passages they tell a phrase from scattered words. */
  pairWords?: boolean;
  /** Adds the bigrams where kanji, katakana and hiragana meet (払い, を払): they tell what is done to what. */
  bridgeScripts?: boolean;
}

/** Words, those of one kanji apart, and what backs them up: the kanji of words, bigrams of letters, pairs of words. */
export type TermKind = "word" | "kanjiWord" | "kanji" | "bigram" | "pair";

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
 * - Han and kana: `Intl.Segmenter` words without particles and endings, and for compounds, okurigana and words of like
 *   meaning a back-off to bigrams of kanji or katakana and single kanji.
 * - Hangul: words without particles and endings, and bigrams.
 * - Other scripts: lower-cased words without accents, stemmed, without stop words.
 */
export function tokenize(
  text: string,
  language: string,
  { keepStopWords = false, pairWords = false, bridgeScripts = false }: TokenizeOptions = {},
): string[] {
  const terms: string[] = [];
  for (const { groups } of normalize(text).matchAll(scriptRun)) {
    if (groups?.cjk) pushCjk(groups.cjk, language === "zh" ? "zh" : "ja", bridgeScripts, terms);
    else if (groups?.hangul) pushHangul(groups.hangul, terms);
    else if (groups?.word) pushWord(groups.word, language, keepStopWords, terms);
  }
  return pairWords ? [...terms, ...pairsOf(terms.filter((term) => !isSubword(term)))] : terms;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => subword(`${words[index]} ${word}`));
}

function pushCjk(text: string, language: "ja" | "zh", bridgeScripts: boolean, terms: string[]): void {
  const run = language === "ja" ? withoutRequests(text) : text;
  for (const { segment, isWordLike } of segmenterFor(language).segment(run))
    if (isWordLike && !isFunctionWord(segment, language)) terms.push(inOneKana(withoutFinalLongVowel(segment)));
  for (const part of run.match(/[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+/gu) ?? []) {
    const isHan = /^[\p{Script=Han}々]/u.test(part);
    for (let index = 0; index + 2 <= part.length; index++) terms.push(subword(part.slice(index, index + 2)));
    if (isHan) for (const char of part) if (!isFunctionWord(char, language)) terms.push(subword(char));
  }
  if (bridgeScripts) for (const { 1: bridge = "" } of run.matchAll(scriptBorder)) terms.push(subword(bridge));
}

/** Two letters of different scripts, found without being used up: the second may begin the next two. */
const scriptBorder =
  /(?=(\p{Script=Han}[\p{Script=Hiragana}\p{Script=Katakana}]|\p{Script=Hiragana}[\p{Script=Han}\p{Script=Katakana}]|[\p{Script=Katakana}ー][\p{Script=Han}\p{Script=Hiragana}]))/gu;

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

/** ごみ and ゴミ are one word. Longer words in hiragana are verb forms, and stay apart from names and loan words. */
function inOneKana(word: string): string {
  if (!/^\p{Script=Hiragana}{2,3}$/u.test(word)) return word;
  return word.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
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

export function kindOf(term: string): TermKind {
  if (!isSubword(term)) return term.length === 1 && /\p{Script=Han}/u.test(term) ? "kanjiWord" : "word";
  if (term.includes(" ")) return "pair";
  return term.length === 2 ? "kanji" : "bigram";
}

function pushWord(word: string, language: string, keepStopWords: boolean, terms: string[]): void {
  const bare = foldAccents(word.replace(/^'+|'s?$/g, ""));
  if (bare === "") return;
  if (!keepStopWords && (stopWords[language]?.has(bare) || stopWords.en?.has(bare))) return;
  terms.push(stem(bare, language));
}
