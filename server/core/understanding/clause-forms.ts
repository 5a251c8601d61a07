import { editDistance } from "../text/edit-distance.ts";
import { normalize } from "../text/normalize.ts";
import { tokenize } from "../text/tokenize.ts";
import { flatten, type Phrase, type Wording } from "./step-phrase.ts";

/** A clause, ready to be looked for phrases in. */
export interface ClauseForms {
  /** What fills the slots of the phrase, near each other; null where one is empty. */
  find(phrase: Phrase): Place[] | null;
}

/** A stretch of the clause without blanks. */
export interface Place {
  start: number;
  end: number;
}

interface Word extends Place {
  stem: string;
}

/** How much else may stand between the parts of one phrase, in characters without blanks; hangul counts by letters. */
const mostBetween = { latin: 26, hangul: 26, other: 14 };
/** Latin words from this length on are recognised with one typo. */
const typoLength = 5;
/** Katakana words from this length on are recognised in hiragana; a shorter one is in too many others (タブ, たぶん). */
const kanaLength = 4;

export function readForms(clause: string, language: string): ClauseForms {
  const text = normalize(clause);
  const flat = flatten(text);
  const words = latinWords(text, language);
  const limit = mostBetween[language === "ko" ? "hangul" : language === "ja" || language === "zh" ? "other" : "latin"];
  return {
    find: ({ slots }) => {
      const places: Place[][] = [];
      for (const wordings of slots) {
        const found = wordings.flatMap((wording) => findWording(wording, flat, words));
        if (found.length === 0) return null;
        places.push(found);
      }
      return slots.length > 0 ? chooseNear(places, limit) : null;
    },
  };
}

/** The Latin words of a text with their stems, and where they stand in the flat text. */
function latinWords(text: string, language: string): Word[] {
  let before = 0;
  let at = 0;
  return [...text.matchAll(/(?:(?!\p{Script=Hangul})[\p{Script=Latin}\p{N}\p{M}'])+/gu)].flatMap(
    ({ 0: word, index }) => {
      before += flatten(text.slice(at, index)).length;
      const start = before;
      before += word.length;
      at = index + word.length;
      // A number and its unit are often one word: "40kb".
      const unit = /^\p{N}+(\p{Script=Latin}{2,})$/u.exec(word)?.[1];
      const stems = [word, ...(unit ? [unit] : [])].flatMap((text) =>
        tokenize(text, language, { keepStopWords: true }),
      );
      return stems.map((stem) => ({ stem, start, end: before }));
    },
  );
}

function findWording({ flat: wording, parts }: Wording, flat: string, words: readonly Word[]): Place[] {
  if (/[^\p{Script=Latin}\p{N}\p{P}]/u.test(wording)) {
    const literal = literals(flat, wording);
    if (literal.length > 0 || isWhole(wording)) return literal;
  }
  // One lone kanji is in too many words to mean this.
  if (parts.length === 0) return [];
  const [first = [], ...rest] = parts.map((part) => findPart(part, flat, words));
  return first.flatMap((place) => {
    const near = rest.map((places) => places.find((other) => distance(place, other) <= 10));
    const all = [place, ...near.filter((other) => other !== undefined)];
    if (all.length < parts.length) return [];
    return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
  });
}

function findPart(part: string, flat: string, words: readonly Word[]): Place[] {
  if (!/^[\p{Script=Latin}\p{N}]/u.test(part)) {
    const found = occurrences(flat, part);
    return found.length > 0 || part.length < kanaLength ? found : occurrences(flat, inHiragana(part));
  }
  const exact = words.filter(({ stem }) => stem === part);
  if (exact.length > 0 || part.length < typoLength) return exact;
  const isTypo = ({ stem, start, end }: Word) =>
    end - start >= typoLength && stem.charAt(0) === part.charAt(0) && editDistance(stem, part, 1) <= 1;
  return words.filter(isTypo);
}

/** Where a wording stands as it is, or, in Chinese, with the particles of an action done in between (重启了电脑), 咗 being
 * the Cantonese one. */
function literals(flat: string, wording: string): Place[] {
  if (!/^[\p{Script=Han}\p{Script=Latin}\p{N}]{2,}$/u.test(wording) || !/\p{Script=Han}/u.test(wording))
    return occurrences(flat, wording);
  const letters = [...wording].map((letter) =>
    letter === "了" ? "[了咗]" : letter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  return [...flat.matchAll(new RegExp(letters.join("[了咗过的个好完着]{0,2}"), "gu"))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** A wording whose meaning hangs on its endings, or on all of its characters, is taken as a whole. */
function isWhole(wording: string): boolean {
  return (
    /\p{Script=Hiragana}/u.test(wording) ||
    /^[\p{Script=Han}\p{Script=Latin}\p{N}]*\p{Script=Han}[\p{Script=Han}\p{Script=Latin}\p{N}]*$/u.test(wording)
  );
}

/** Children and old people write loan words in hiragana (ぶらうざ). */
function inHiragana(part: string): string {
  return part.replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

function occurrences(flat: string, part: string): Place[] {
  const places: Place[] = [];
  for (let start = flat.indexOf(part); start >= 0; start = flat.indexOf(part, start + 1))
    places.push({ start, end: start + part.length });
  return places;
}

function distance(one: Place, other: Place): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}

/** One place of each slot, with at most `limit` characters of other text between them; null where there is no such choice. */
function chooseNear(slots: readonly (readonly Place[])[], limit: number): Place[] | null {
  for (const anchor of slots.flat()) {
    const chosen = slots.map((places) =>
      places.reduce((near, place) => (distance(place, anchor) < distance(near, anchor) ? place : near)),
    );
    const start = Math.min(...chosen.map((place) => place.start));
    const end = Math.max(...chosen.map((place) => place.end));
    if (new Set(chosen).size < slots.length) continue;
    if (end - start - chosen.reduce((sum, place) => sum + place.end - place.start, 0) <= limit) return chosen;
  }
  return null;
}
