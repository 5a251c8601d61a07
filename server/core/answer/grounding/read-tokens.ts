import { normalize } from "../../text/normalize.ts";
import { stopWords } from "../../text/stop-words.ts";
import { stripKoreanEndings } from "../../text/strip-korean-endings.ts";
import { allWords, type ContentWord, foldWords } from "./content-words.ts";
import { plainDenials } from "./find-negations.ts";
import { digitsForWords } from "./find-numbers.ts";
import { lemmaOf } from "./lemma-of.ts";
import { lexiconOf } from "./lexicon.ts";

/**
 * A mark of a text as it is read from left to right: a word, or in scripts without blanks a character.
 *
 * - `content`: says something
 * - `denial`: denies or restricts, whichever word does
 * - `order`: tells when or under what condition
 * - `glue`: grammar
 */
export interface Token {
  mark: string;
  kind: "content" | "denial" | "order" | "glue";
  /** What it is worth to have it read off, in words. */
  weight: number;
  /** Which clause of its text it stands in, roughly, counted from 0. */
  clause: number;
  /** The word it belongs to, with its synonyms; null for a number, and before the first word. */
  word: ContentWord | null;
}

/** A token of a source, and which of its sentences it stands in. */
export interface SourceToken extends Token {
  /** Counted through all passages, as is the clause. */
  at: number;
  article: string;
  /** Says what to do. */
  isStep: boolean;
}

const letter = String.raw`(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}])`;
const script = new RegExp(
  [
    String.raw`(?<mark>[、。,.!?\n:;()，！？；：（）—])`,
    String.raw`(?<number>\p{Nd}+(?:[.,:]\p{Nd}+)*)`,
    String.raw`(?<han>[\p{Script=Han}々])`,
    String.raw`(?<katakana>[\p{Script=Katakana}ー])`,
    String.raw`(?<kana>\p{Script=Hiragana})`,
    String.raw`(?<hangul>\p{Script=Hangul}+)`,
    `(?<word>${letter}+(?:['’-]${letter}+)*)`,
  ].join("|"),
  "gu",
);

interface Wording {
  denial: RegExp;
  order: RegExp;
  /** Tells how far, how often or how long, in letters that would pass for grammar. */
  joint?: RegExp;
  /** How often or how much, where its letters would pass for grammar. */
  degree?: RegExp;
}

const never: Wording = { denial: /(?!)/gu, order: /(?!)/gu };
const wordings: Readonly<Record<string, Wording>> = {
  en: {
    denial: /\b(?:not|no|never|none|nor|neither|cannot|without|except|unless|only|nothing|nobody|\p{L}+n['’]t)\b/gu,
    order:
      /\b(?:before|after|until|first|even(?= (?:if|when|though|after|before|while))|instead|again|still|within|every|each|must|at least|at most|up to)\b/gu,
  },
  ja: {
    // How far, how often, how long: particles that turn a time or an amount into another.
    joint:
      /まで|以内|以上|以下|未満|ごと|おき|たび|(?<=[るいたうくすつぬむぶぐ])間(?=[はに、だ])|(?<=[るいたうくすつぬむぶぐ])前に|(?<=た)後|てから/gu,
    denial:
      /(?:あり|ござい)?ません|(?<!つ)な(?:い(?!か)|く(?!な)|かっ|けれ)|ず(?=[にとも、。]|$)|ぬ(?=[、。]|$)|だけ(?!で)|のみ|に限(?:り|って|られ|る)/gu,
    order: never.order,
    degree:
      /ほとんど|めったに|まれに|たまに|いつも|かならず|まったく|たいてい|ときどき|しばしば|つねに|ずっと|ぜんぜん|けっして|わずか|ほぼ/gu,
  },
  zh: { denial: /不|没有?|无|未|别|勿|非|只|仅/gu, order: /先|后|前|再/gu },
  ko: { denial: /않|못|없|아니|(?<=^|\s)안(?=\s)|지 마|만(?=\s)/gu, order: /먼저|전에|후에|다음/gu },
  es: { denial: /\b(?:no|nunca|jamás|sin|ni|nada|ningun\p{L}*|solo|sólo|salvo|excepto)\b/gu, order: never.order },
};

/** Points at what was spoken of, and says nothing else of it. */
const pointing = /この(?:表示|メッセージ|エラー|画面|方法|手順|場合|状態|問題|現象|症状)/gu;

/** Says little of its own in any text. */
const glue = new Set(
  "may might can could will would shall should must also too then so that this these those there here it its they them which who whose what where when while if because since well both each any some such one ones other yes among besides possible example including whereas as than into onto about up out over own once more under within during go goes take takes come comes need needs another".split(
    " ",
  ),
);
const characterWeight = { han: 0.5, katakana: 0.25, kana: 0.15 } as const;
const glueWeight = 0.2;
const lightWeight = 0.5;

/** The mark of all words that deny and do no more. */
export const plainDenial = "¬";

/**
 * Which word denies is nobody's matter, so that all denials are one token; but what denies all but one case, or says something of
 * one case alone, are others.
 */
function markOf(denial: string): string {
  if (/^(?:unless|except)$/u.test(denial)) return "¬ but";
  return /^(?:only|だけ|のみ|に限\p{L}+|只|仅|solo|sólo)$/u.test(denial) ? "only" : plainDenial;
}

/** Reads the tokens of a text. */
export function readTokens(text: string, language: string): Token[] {
  const [base = ""] = language.split("-");
  const told = normalize(text)
    .replace(pointing, "これ")
    .replace(/\beven though\b/g, "although")
    .replace(/\bas long as\b/g, "while")
    .replace(/\bas soon as\b/g, "once");
  const folded = foldWords(digitsForWords(plainDenials(told, language)));
  const words = allWords(folded, language);
  const { denial, order, joint, degree } = wordings[base] ?? never;
  const denials = new Map([...folded.matchAll(denial)].map((match) => [match.index, match[0].length]));
  const degrees = new Map(degree ? [...folded.matchAll(degree)].map((match) => [match.index, match[0]]) : []);
  const joints = new Map(joint ? [...folded.matchAll(joint)].map((match) => [match.index, match[0]]) : []);
  const orders = new Set([...folded.matchAll(order)].map(({ index }) => index));
  const tokens: Token[] = [];
  let [clause, readTo, next] = [0, 0, 0];
  for (const { groups = {}, index } of folded.matchAll(script)) {
    if (index < readTo) continue;
    while ((words[next]?.at ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    const last = words[next - 1] ?? null;
    // The marks of a script without blanks belong to the word that begins before them and reaches so far.
    const isIn = last !== null && (groups.kana || index < last.at + last.word.length);
    const word = groups.word || groups.hangul ? (last?.at === index ? last : null) : isIn ? last : null;
    const push = (mark: string, kind: Token["kind"], weight: number) =>
      tokens.push({ mark, kind, weight, clause, word });
    const length = denials.get(index);
    if (length !== undefined) {
      push(markOf(folded.slice(index, index + length)), "denial", 1);
      readTo = index + length;
    } else if (degrees.has(index)) {
      const mark = degrees.get(index) ?? "";
      push(mark, "content", 1);
      readTo = index + mark.length;
    } else if (joints.has(index)) {
      const mark = joints.get(index) ?? "";
      push(mark, "order", lightWeight);
      readTo = index + mark.length;
    } else if (groups.mark) clause += 1;
    else if (groups.number) tokens.push({ mark: groups.number, kind: "content", weight: 1, clause, word: null });
    else if (groups.han) push(groups.han, orders.has(index) ? "order" : "content", characterWeight.han);
    else if (groups.katakana) push(groups.katakana, "content", characterWeight.katakana);
    else if (groups.kana) push(groups.kana, "glue", characterWeight.kana);
    else {
      const run = groups.hangul ? stripKoreanEndings(groups.hangul) : bare(groups.word ?? "");
      const stem = lemmaOf(run);
      const isGlue = glue.has(run) || stopWords[base]?.has(run) || stopWords.en?.has(run);
      if (orders.has(index)) push(run, "order", lightWeight);
      else if (isGlue) push(run, "glue", glueWeight);
      else push(stem, "content", lexiconOf(language).light.has(stem) ? lightWeight : 1);
    }
  }
  return tokens;
}

const bare = (word: string) => word.replace(/['’](?:s|ll|ve|re|d|m)$/u, "");

export const isContent = ({ kind }: Token): boolean => kind === "content";

/** What it is worth to have tokens read off, in words. */
export const weigh = (tokens: readonly Token[]): number => tokens.reduce((sum, { weight }) => sum + weight, 0);
