import type { Pair } from "./read-off.ts";
import { type SourceToken, type Token, weigh } from "./read-tokens.ts";

/** Words that open a condition, or a reason that holds like one. */
export const conditions = new Set([
  "if",
  "when",
  "whenever",
  "once",
  "because",
  "although",
  "since",
  "while",
  "whereas",
]);

const isContent = ({ kind }: Token) => kind === "content";

const japaneseCondition = /(?:なら|たら|ば|と|(?:とき|時|場合)[はにも]?|ても|でも)$/u;

function isCondition(clause: readonly Token[], language: string): boolean {
  if (!language.startsWith("ja")) return conditions.has(clause[0]?.mark ?? "");
  return japaneseCondition.test(clause.map(({ mark }) => mark).join(""));
}

/**
 * Where what holds under a condition is read off a clause that stands under one as well, and only one of the two
 * conditions denies what both name: "if it stops" for "if it does not stop".
 */
export function countTurned(
  own: readonly Token[],
  source: readonly Token[],
  pairs: readonly Pair[],
  language: string,
): number {
  const ours = clausesOf(own);
  const theirs = clausesOf(source);
  return ours.filter((clause, index) => {
    if (!isCondition(clause, language)) return false;
    const at = pairs.filter(([one]) => own[one]?.clause === index + 1).map(([, other]) => source[other]?.clause ?? -1);
    const held = mode(at);
    const other = held === null ? [] : (theirs[held - 1] ?? []);
    if (!isCondition(other, language)) return false;
    if (isElliptical(other)) return isDenied(clause) !== isDenied(other);
    const named = new Set(other.filter(isContent).map(({ mark }) => mark));
    const last = clause.findLast(isContent);
    if (isDenied(clause) === isDenied(other) || named.size === 0) return false;
    if (last !== undefined && named.has(last.mark)) return true;
    const mine = new Set(clause.map(({ mark }) => mark));
    const isLeft = (tokens: readonly Token[], side: 0 | 1, all: readonly Token[]) =>
      tokens.some((token) => token.kind === "denial" && !pairs.some((pair) => all[pair[side]] === token));
    return [...named].every((mark) => mine.has(mark)) && (isLeft(clause, 0, own) || isLeft(other, 1, source));
  }).length;
}

/** With this share of its words a condition may still be the source's. */
const leastKept = 0.25;

/** Where what holds under one condition is read off, and the condition in front of it is another than the source's; how many. */
export function countMoved(
  own: readonly Token[],
  source: readonly Token[],
  pairs: readonly Pair[],
  language: string,
): number {
  const theirs = clausesOf(source);
  const [known, mine] = [source, own].map((tokens) => new Set(tokens.map(({ mark }) => mark))) as [
    Set<string>,
    Set<string>,
  ];
  return clausesOf(own).filter((clause, index) => {
    if (!isCondition(clause, language) || isElliptical(clause)) return false;
    const at = pairs.filter(([one]) => own[one]?.clause === index + 1).map(([, other]) => source[other]?.clause ?? -1);
    const held = mode(at);
    const other = held === null ? [] : (theirs[held - 1] ?? []);
    if (!isCondition(other, language) || isElliptical(other)) return false;
    if (Math.max(shareIn(clause, other), shareIn(other, clause)) < leastKept) return true;
    // "If the light turns green" for "if the light turns red": a word that the source has elsewhere.
    const here = new Set([...other, ...(theirs[held ?? -1] ?? [])].map(({ mark }) => mark));
    const isForeign = ({ mark }: Token) => known.has(mark) && !here.has(mark);
    return clause.filter(isContent).some(isForeign) && other.filter(isContent).some(({ mark }) => !mine.has(mark));
  }).length;
}

/** How much of what one clause says is in the other, 0..1. */
function shareIn(one: readonly Token[], other: readonly Token[]): number {
  const marks = new Set(other.map(({ mark }) => mark));
  const words = one.filter(isContent);
  return words.filter(({ mark }) => marks.has(mark)).length / words.length;
}

/** Conditions that are read off what holds in the source, while what holds under them is read off its condition; how many. */
export function countInverted(
  own: readonly Token[],
  source: readonly Token[],
  pairs: readonly Pair[],
  language: string,
): number {
  // In Japanese too many endings look like a condition's.
  if (!language.startsWith("en")) return 0;
  const [ours, theirs] = [clausesOf(own), clausesOf(source)];
  const readAt = (clause: number) =>
    mode(pairs.filter(([one]) => own[one]?.clause === clause).map(([, other]) => source[other]?.clause ?? -1));
  return ours.filter((clause, index) => {
    if (!isCondition(clause, language)) return false;
    return [index - 1, index + 1].some((beside) => {
      const main = ours[beside];
      if (!main || isCondition(main, language)) return false;
      const [condition, held] = [readAt(index), readAt(beside)];
      if (condition === null || held === null || Math.abs(condition - held) !== 1) return false;
      return !isCondition(theirs[condition] ?? [], language) && isCondition(theirs[held] ?? [], language);
    });
  }).length;
}

/**
 * Denials without those that only repeat in a condition what the source denies there in no word of its own: "if the answer
 * does not stop" for "it stops … If it does not".
 */
export function withoutRepeated(
  denials: readonly Token[],
  own: readonly Token[],
  source: readonly Token[],
  language: string,
): Token[] {
  const isDenying = (clause: readonly Token[]) =>
    isCondition(clause, language) && isElliptical(clause) && isDenied(clause);
  let repeatable = clausesOf(source).filter(isDenying).length;
  const ours = clausesOf(own);
  return denials.filter(({ clause }) => !isCondition(ours[clause] ?? [], language) || repeatable-- <= 0);
}

/** With less than this a clause is read off a sentence by chance. In words. */
const leastHeld = 1;
const leastHeldShare = 0.6;

/**
 * Conditions that a source states of something else, none of which is told, and that stand here in front of what another sentence
 * says; how many.
 */
export function countAdrift(
  own: readonly Token[],
  source: readonly SourceToken[],
  pairs: readonly Pair[],
  language: string,
): number {
  const ours = clausesOf(own);
  const readOf = (clause: number) => pairs.filter(([one]) => own[one]?.clause === clause);
  const sentenceOf = (clause: number) => {
    const at = mode(readOf(clause).map(([, other]) => source[other]?.at ?? -1));
    const held = readOf(clause).filter(([, other]) => source[other]?.at === at);
    const content = weigh((ours[clause] ?? []).filter(isContent));
    const read = weigh(held.flatMap(([one]) => own[one] ?? []).filter(isContent));
    return read >= Math.max(leastHeld, content * leastHeldShare) ? at : null;
  };
  return ours.filter((clause, index) => {
    const main = index + 1;
    if (!ours[main] || !(isCondition(clause, language) || opensAside(clause, language))) return false;
    const [from, to] = [sentenceOf(index), sentenceOf(main)];
    if (from === null || to === null || from === to) return false;
    // What follows is told of the same.
    const articleOf = (sentence: number) => source.find(({ at }) => at === sentence)?.article;
    if (to === from + 1 && articleOf(from) === articleOf(to)) return false;
    const clauses = new Set(readOf(index).map(([, other]) => source[other]?.clause));
    const rest = source.flatMap((token, at) =>
      token.at === from && isContent(token) && !clauses.has(token.clause) ? [at] : [],
    );
    const read = new Set(pairs.map(([, other]) => other));
    return rest.length > 0 && !rest.some((at) => read.has(at));
  }).length;
}

const asides = new Set("on in at for with after before during from to without".split(" "));
const opensAside = (clause: readonly Token[], language: string) =>
  language.startsWith("ja") ? clause.at(-1)?.mark === "は" : asides.has(clause[0]?.mark ?? "");

/** "If it does not", "if not": denies or affirms what was said before, and names nothing itself. */
const isElliptical = (clause: readonly Token[]) => !clause.some(isContent);
const isDenied = (clause: readonly Token[]) => clause.some(({ kind }) => kind === "denial");

function clausesOf(tokens: readonly Token[]): (readonly Token[])[] {
  const last = Math.max(-1, ...tokens.map(({ clause }) => clause));
  return Array.from({ length: last + 1 }, (_, clause) => tokens.filter((token) => token.clause === clause));
}

function mode(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most?.[0] ?? null;
}
