import type { Token } from "./read-tokens.ts";

/** What going on with the very next token is worth, and what a break costs: in words. */
const goingOn = 0.25;
const breakCost = 0.5;

/** Positions of a token in a text and of the token it is read off in its source. */
export type Pair = readonly [own: number, source: number];

/**
 * Reads a text off its source from left to right: which of its tokens stand where in the source, in the same order in
 * both, so that as much as possible is read with as few breaks as possible (a local alignment with affine gaps, Gotoh 1982).
 * Pairs of positions, ascending in both.
 */
export function readOff(own: readonly Token[], source: readonly Token[]): Pair[] {
  const width = source.length + 1;
  const cells = (own.length + 1) * width;
  /** Best way that ends with this very pair, and where it came from. */
  const ending = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(cells).fill(-1);
  /** Best way that ends anywhere up to here, and with which pair. */
  const reached = new Float64Array(cells);
  const reachedAt = new Int32Array(cells).fill(-1);
  const at = (values: Float64Array, cell: number) => values[cell] ?? 0;
  for (let row = 1; row <= own.length; row++)
    for (let column = 1; column <= source.length; column++) {
      const cell = row * width + column;
      const [above, before, diagonal] = [cell - width, cell - 1, cell - width - 1];
      const token = own[row - 1];
      if (token && token.mark === source[column - 1]?.mark) {
        let best = 0;
        if (at(ending, diagonal) + goingOn > best) [best, from[cell]] = [at(ending, diagonal) + goingOn, diagonal];
        if (at(reached, diagonal) - breakCost > best)
          [best, from[cell]] = [at(reached, diagonal) - breakCost, reachedAt[diagonal] ?? -1];
        ending[cell] = best + token.weight;
      }
      reached[cell] = at(reached, above);
      reachedAt[cell] = reachedAt[above] ?? -1;
      if (at(reached, before) > at(reached, cell))
        [reached[cell], reachedAt[cell]] = [at(reached, before), reachedAt[before] ?? -1];
      if (at(ending, cell) > at(reached, cell)) [reached[cell], reachedAt[cell]] = [at(ending, cell), cell];
    }
  const pairs: [number, number][] = [];
  for (let cell = reachedAt[cells - 1] ?? -1; cell >= 0; cell = from[cell] ?? -1)
    pairs.unshift([Math.floor(cell / width) - 1, (cell % width) - 1]);
  return pairs;
}
