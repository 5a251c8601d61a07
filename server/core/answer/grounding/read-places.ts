import { normalize } from "../../text/normalize.ts";
import { allWords, type ContentWord, foldWords } from "./content-words.ts";
import { plainDenials } from "./find-negations.ts";
import { digitsForWords } from "./find-numbers.ts";

/** How much of a new beginning stands before a word. */
export const breaks = { none: 0, phrase: 1, and: 2, clause: 3 } as const;
export type Break = (typeof breaks)[keyof typeof breaks];

/** A word at its place in a text: a number, or a word that says something. */
export interface Place extends ContentWord {
  /** What stands between this word and the one before it. */
  before: Break;
  /** Which clause of its text it stands in, counted from 0. */
  clause: number;
  /** Which unit: clauses are cut once more at "and" and "or". */
  unit: number;
  /** The Japanese particle that governs it; empty elsewhere. */
  role: string;
  isNumber: boolean;
}

/** A unit with its little words. */
export interface Unit {
  text: string;
  /** The conjunctions or marks it begins behind. */
  lead: string;
  clause: number;
  /** Where its text begins. */
  at: number;
}

/** The words of one sentence at their places. */
export interface Placed {
  places: readonly Place[];
  units: readonly Unit[];
}

interface Wording {
  clause: RegExp;
  and: RegExp;
  phrase: RegExp | null;
  /** The role of the word that stands before the text. */
  roleOf(after: string): string;
}

const preposition =
  /\b(?:from|to|with|without|in|on|at|by|for|of|into|onto|over|under|above|below|through|between|against|per|via|behind|beside|inside|outside|during|within)\b/g;

const english: Wording = {
  clause:
    /[,;:.!?()](?=\s|$)|\s-\s|\b(?:but|because|although|though|while|whereas|since|so|if|when|whenever|where|unless|until|before|after|once|as soon as|as long as|that|which|who|whose|whether|then|instead|as(?= (?:you|it|the|a|this|that|they|he|she|we|there|long|soon|\w+ing)\b)|in which case)\b/gu,
  and: /\b(?:and|or|nor)\b/gu,
  phrase: preposition,
  roleOf: () => "",
};

const japanese: Wording = {
  clause:
    /[、。，．！？；：\n（）()]|(?<=で(?:は)?なく)(?!な)|(?<=[てで])から|(?<=[たるいうくすつぬむぶぐ])(?:場合|とき|時|際|まで|前に|後に?|あと|ので|ため|なら|うちは?)|れば|(?<=[いしっんちりみびきぎ])(?:たら|だら)|(?<=なけれ)ば|(?<=の)(?:場合|とき|時|際)は|(?<=て)も(?![らし])|(?<=[るたいうくすつぬむぶぐ])と(?=[\p{Script=Han}\p{Script=Katakana}])|(?<=[たるい])(?:けれど|のに|が(?=、))/gu,
  and: /(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{Nd}」])(?:と|や|か|または|もしくは|および|・)(?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{Nd}「])|(?:または|もしくは|および|あるいは)|(?<=[しいっきぎびみりえけせてめれ])て(?=[\p{Script=Han}\p{Script=Katakana}])/gu,
  phrase: null,
  roleOf(after) {
    return (
      /^\S?(?:から|まで|より|では|には|とは|での|への|[がはをにでへともの])/u
        .exec(after)?.[0]
        .replace(/^[^からまでよりにはとがをへもの]/u, "") ?? ""
    );
  },
};

/** Words that join and point; what they say of other words is read elsewhere. */
const joining = new Set(
  "not nor no never none neither only just then first before after afterwards once while when where whether which who whose whom what why how until unless because since so also still yet again even ever already although though whereas however such same other another either else instead without with within than up per but in out on off about together as well too for by there therefore hence thus now onto into upon whatever whichever wherever whenever ほか より いま わけ いったん".split(
    " ",
  ),
);

const other: Wording = { clause: /[、。，,;:.!?；：]/gu, and: /(?!)/gu, phrase: null, roleOf: () => "" };

const wordings: Readonly<Record<string, Wording>> = { en: english, ja: japanese };

const number = /(?<![\p{Script=Latin}\d.]|[\p{Script=Latin}\d]-)\d+(?:[.,:]\d+)*/gu;

/** Reads where the words of one sentence stand. */
export function readPlaces(sentence: string, language: string): Placed {
  const text = foldWords(digitsForWords(plainDenials(normalize(sentence), language)));
  const wording = wordings[language.split("-")[0] ?? ""] ?? other;
  const marks = marksOf(text, wording);
  const words = [
    ...allWords(text, language)
      .filter(({ word, isLight }) => !isLight || !joining.has(word))
      .map((word) => ({ ...word, isNumber: false })),
    ...[...text.matchAll(number)].map((match) => numberWord(match[0], match.index)),
  ].sort((one, next) => one.at - next.at);

  const units: Unit[] = [];
  const places: Place[] = [];
  let [clause, unitStart, lead, isEmpty] = [0, 0, "", true];
  let next = 0;
  for (const [index, word] of words.entries()) {
    let before: Break = breaks.none;
    for (let mark = marks[next]; mark && mark.at <= word.at; mark = marks[++next]) {
      before = Math.max(before, mark.kind) as Break;
      if (mark.kind < breaks.and) continue;
      if (!isEmpty) {
        units.push({ text: text.slice(unitStart, mark.at), lead, clause, at: unitStart });
        [lead, isEmpty] = ["", true];
      }
      if (mark.kind === breaks.clause && places.at(-1)?.clause === clause) clause += 1;
      lead = `${lead} ${mark.text}`.trim();
      unitStart = mark.at;
    }
    const after = text.slice(word.at + lengthOf(text, word), words[index + 1]?.at ?? text.length);
    places.push({ ...word, before, clause, unit: units.length, role: wording.roleOf(after) });
    isEmpty = false;
  }
  units.push({ text: text.slice(unitStart), lead, clause, at: unitStart });
  return { places, units };
}

interface Mark {
  at: number;
  kind: Break;
  text: string;
}

function marksOf(text: string, { clause, and, phrase }: Wording): Mark[] {
  const of = (pattern: RegExp, kind: Break) =>
    [...text.matchAll(pattern)].map((match) => ({ at: match.index, kind, text: match[0] }));
  return [...of(clause, breaks.clause), ...of(and, breaks.and), ...(phrase ? of(phrase, breaks.phrase) : [])].sort(
    (one, next) => one.at - next.at,
  );
}

/** How far a word reaches in its text: to the end of its run of letters. */
function lengthOf(text: string, { at, word, isNumber }: { at: number; word: string; isNumber: boolean }): number {
  const rest = text.slice(at);
  if (isNumber || /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(rest))
    return Math.min(word.length, rest.length);
  return /^[\p{L}\p{Nd}\p{M}'’]+/u.exec(rest)?.[0].length ?? word.length;
}

function numberWord(digits: string, at: number) {
  const word = digits.replaceAll(",", "");
  return { word, keys: [word], weight: 1, isLight: false, at, isNumber: true };
}
