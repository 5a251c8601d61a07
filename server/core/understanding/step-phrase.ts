import { normalize } from "../text/normalize.ts";
import { tokenize } from "../text/tokenize.ts";

/**
 * How an action or a thing is named: slots that all have to be filled, in any order but near each other, each by one of
 * several wordings. A writer puts blanks between slots, "/" between wordings and "_" between the words of one wording:
 *
 *     clear/wipe/empty cache/cookies/browser_data      three ways of clearing, of three things
 *     キャッシュ/クッキー 消/削除                          the same where words have no blanks
 */
export interface Phrase {
  slots: readonly (readonly Wording[])[];
}

/** One wording: as it is written, and the parts of it that stay the same in every form of its words. */
export interface Wording {
  flat: string;
  parts: readonly string[];
}

/** Reads one alias as a writer put it down. */
export function parsePhrase(alias: string, language: string): Phrase {
  const slots = normalize(alias)
    .split(" ")
    .map((slot) => slot.split("/").map((wording) => parseWording(wording.replaceAll("_", " "), language)));
  // Words that carry nothing ("the", "my") have no parts, and need not be there.
  return { slots: slots.filter((wordings) => wordings.some(({ parts }) => parts.length > 0)) };
}

function parseWording(text: string, language: string): Wording {
  return { flat: flatten(text), parts: partsOf(text, language) };
}

/** Text without blanks, hangul as letters: an ending changes the last syllable ("바꾸", "바꿀"), not the letters before it. */
export function flatten(text: string): string {
  return text.replace(/\s+/g, "").replace(/\p{Script=Hangul}+/gu, (word) => likeHeard(word.normalize("NFD")));
}

/** Hangul letters that sound alike and are mixed up in typing (세로/새로, 됀/된, 햇/했), as one of them. */
function likeHeard(letters: string): string {
  return letters
    .replace(/\u1166/g, "\u1162")
    .replace(/[\u116c\u1170]/g, "\u116b")
    .replace(/\u11ba/g, "\u11bb");
}

/**
 * What of a wording stays the same in every form of it: stems of Latin words, Korean words without what follows them,
 * katakana words and kanji without their endings, and of Chinese the words of two or more characters.
 */
function partsOf(text: string, language: string): string[] {
  const latinText = text.replace(/[^\p{Script=Latin}\p{N}' ]+/gu, " ").trim();
  // Of several words the small ones count too: "one by one" is not "one".
  const latin = tokenize(latinText, language, { keepStopWords: latinText.includes(" ") });
  const hangul = (text.match(/\p{Script=Hangul}+/gu) ?? []).map(flatten);
  const katakana = text.match(/[\p{Script=Katakana}ー]{2,}/gu) ?? [];
  const han = text.match(/[\p{Script=Han}々]+/gu) ?? [];
  const parts = [...new Set([...latin, ...hangul, ...katakana, ...han])];
  return parts.length > 0 ? parts : [flatten(text)].filter((flat) => /[^\p{Script=Latin}\p{P}]/u.test(flat));
}
