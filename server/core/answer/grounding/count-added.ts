import { findNames } from "./find-names.ts";
import { lemmaOf } from "./lemma-of.ts";
import type { ReadPassage } from "./read-passage.ts";
import { isContent, type Token } from "./read-tokens.ts";
import type { Gap } from "./reading-gaps.ts";

/** Parts, from a joint or a mark to the next, of which no content is read off, and some stands nowhere. */
export function countAdded(
  own: readonly Token[],
  read: ReadonlySet<number>,
  unread: ReadonlySet<Token>,
  known: ReadonlySet<string>,
): number {
  const parts: number[][] = [[]];
  for (const [index, { mark, clause }] of own.entries()) {
    if (index > 0 && (partJoints.has(mark) || clause !== own[index - 1]?.clause)) parts.push([]);
    parts.at(-1)?.push(index);
  }
  return parts.filter((part) => {
    const content = part.filter((index) => isContent(own[index] as Token));
    const isRead = content.some((index) => read.has(index) || !unread.has(own[index] as Token));
    return content.length > 0 && !isRead && content.some((index) => !known.has(own[index]?.mark ?? ""));
  }).length;
}
const partJoints = new Set([
  "and",
  "or",
  "but",
  "which",
  "who",
  "when",
  "while",
  "because",
  "so",
  "if",
  "before",
  "after",
]);

/** A character of a script without blanks says too little. In words. */
const lightest = 0.5;

/** Pairs of gaps each of which puts in what the other leaves out. */
export function countCrossed(gaps: readonly Gap[]): number {
  const has = (tokens: readonly Token[], others: readonly Token[]) =>
    tokens.some(({ mark, weight }) => weight >= lightest && others.some((other) => other.mark === mark));
  return gaps.filter((gap, index) =>
    gaps.slice(index + 1).some((next) => has(gap.added, next.dropped) && has(next.added, gap.dropped)),
  ).length;
}

/** Gaps within one clause of the source that put a name in the place of what the sentence has nowhere. What is `free` is anybody's. */
export function countRenamed(
  sentence: string,
  words: readonly Token[],
  passages: readonly ReadPassage[],
  gaps: readonly Gap[],
  free: ReadonlySet<string>,
): number {
  const own = new Set(findNames(sentence).map(lemmaOf));
  const told = new Set(passages.flatMap(({ passage }) => findNames(passage.text)).map(lemmaOf));
  const said = new Set(words.map(({ mark }) => mark));
  return gaps.filter(({ added, dropped, before, after }) => {
    const isWithin = before === undefined || before === after;
    const mine = added.filter(({ mark }) => own.has(mark) && told.has(mark) && !free.has(mark));
    return isWithin && mine.length > 0 && dropped.some(({ mark }) => !said.has(mark));
  }).length;
}
