import type { Token } from "./read-tokens.ts";
import type { Gap } from "./reading-gaps.ts";

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
