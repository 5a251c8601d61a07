import { oppositesOf, type Pole } from "./opposites.ts";

/** By pair of opposites: how often a text has the one and the other. Pairs that it has nothing of are left out. */
export type OppositeCounts = ReadonlyMap<number, readonly [one: number, other: number]>;

/** Counts the opposites in a normalized text. */
export function countOpposites(text: string, language: string): OppositeCounts {
  const counts = new Map<number, readonly [number, number]>();
  for (const [index, [one, other]] of pairsOf(language).entries()) {
    const [ones, others] = [text.match(one)?.length ?? 0, text.match(other)?.length ?? 0];
    if (ones + others > 0) counts.set(index, [ones, others]);
  }
  return counts;
}

/**
 * Whether one text has a word in the place of its opposite in the other: "keeps" for "erases". What both have says
 * nothing: "deleting a game keeps its data" is opposed to "deleting a game deletes its data".
 */
export function isOpposed(mine: OppositeCounts, its: OppositeCounts): boolean {
  return [...mine].some(([index, [one, other]]) => {
    const [itsOne, itsOther] = its.get(index) ?? [0, 0];
    return (one > itsOne && itsOther > other) || (other > itsOther && itsOne > one);
  });
}

const known = new Map<string, readonly Pole[]>();

/** What comes first is judged as order, what denies as denial: counted here too, the two would make up for each other. */
const judgedElsewhere = "before first cannot without except never none unable 最初 不要 不可 対象外".split(" ");

/** The pairs of a language, to be counted. */
function pairsOf(language: string): readonly Pole[] {
  const found = known.get(language);
  if (found) return found;
  const pairs = oppositesOf(language)
    .filter((pair) => !judgedElsewhere.some((word) => pair.some((pole) => pole.test(word))))
    .map(([one, other]): Pole => [new RegExp(one, "gu"), new RegExp(other, "gu")]);
  known.set(language, pairs);
  return pairs;
}
