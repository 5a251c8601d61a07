import { withoutQuotes } from "./find-quotes.ts";

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const hangul = /\p{Script=Hangul}/gu;
const han = /\p{Script=Han}/gu;
const known = "\\p{Script=Latin}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}\\p{Script=Hangul}ー";
/** Cyrillic or Greek letters among Latin ones are look-alikes more often than words. */
const otherScript = new RegExp(`(?![${known}])\\p{L}`, "u");

/** Whether a sentence is written in the script of a language; quoted strings may be in any. */
export function fitsLanguage(text: string, language: string): boolean {
  const own = withoutQuotes(text);
  const has = (pattern: RegExp) => own.search(pattern) >= 0;
  switch (language.split("-")[0]) {
    case "ja":
      return has(/\p{Script=Hiragana}/u) && !has(hangul) && !has(otherScript);
    case "zh":
      return has(han) && !has(kana) && !has(hangul) && !has(otherScript);
    case "ko":
      return has(hangul) && !has(kana) && !has(otherScript);
    case "en":
    case "es":
    case "fr":
    case "de":
    case "pt":
    case "it":
      return has(/\p{Script=Latin}/u) && !has(kana) && !has(han) && !has(hangul) && !has(otherScript);
    default:
      return true;
  }
}
