import { stemmer } from "stemmer";
import { normalize } from "./normalize.ts";
import { stopWords } from "./stop-words.ts";

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
 * - Han and kana: `Intl.Segmenter` words without short all-hiragana words (particles, endings), and for compounds and
 *   okurigana a back-off to bigrams of kanji or katakana and single kanji.
 * - Hangul: words and their bigrams, which reach the stem under its endings.
 * - Other scripts: lower-cased words; English is stemmed (Porter 1980) and loses its stop words.
 */
export function tokenize(text: string, language: string): string[] {
  const terms: string[] = [];
  for (const { groups } of normalize(text).matchAll(scriptRun)) {
    if (groups?.cjk) pushCjk(groups.cjk, language === "zh" ? "zh" : "ja", terms);
    else if (groups?.hangul) pushHangul(groups.hangul, terms);
    else if (groups?.word) pushWord(groups.word, language, terms);
  }
  return terms;
}

function pushCjk(run: string, language: string, terms: string[]): void {
  for (const { segment, isWordLike } of segmenterFor(language).segment(run))
    if (isWordLike && !/^\p{Script=Hiragana}{1,3}$/u.test(segment)) terms.push(segment);
  for (const part of run.match(/[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+/gu) ?? []) {
    const isHan = /^[\p{Script=Han}々]/u.test(part);
    for (let index = 0; index + 2 <= part.length; index++) terms.push(subword(part.slice(index, index + 2)));
    if (isHan) for (const char of part) terms.push(subword(char));
  }
}

function pushHangul(run: string, terms: string[]): void {
  terms.push(run);
  for (let index = 0; index + 2 < run.length + 1 && run.length > 2; index++)
    terms.push(subword(run.slice(index, index + 2)));
}

/** Parts of words are terms of their own kind: they back words up and count for less. */
const subwordMark = "~";
const subword = (part: string) => subwordMark + part;
export const isSubword = (term: string) => term.startsWith(subwordMark);

function pushWord(word: string, language: string, terms: string[]): void {
  const bare = word.replace(/^'+|'s?$/g, "");
  if (bare === "" || stopWords[language]?.has(bare) || stopWords.en?.has(bare)) return;
  const isEnglish = /^[a-z]+$/.test(bare) && language !== "es";
  terms.push(isEnglish ? stemmer(bare) : bare);
}
