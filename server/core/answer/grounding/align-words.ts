import type { ContentWord } from "./content-words.ts";

/** Which words of one text are which of another, in the same order in both. */
export interface Alignment {
  score: number;
  /** Positions in both, ascending. */
  pairs: readonly (readonly [number, number])[];
}

/** The longest common subsequence by weight. A word that is `known` to the sources means itself, and not what is like it. */
export function alignWords(
  own: readonly ContentWord[],
  other: readonly ContentWord[],
  known: ReadonlySet<string>,
): Alignment {
  const width = other.length + 1;
  const scores = new Float64Array((own.length + 1) * width);
  const at = (row: number, column: number) => scores[row * width + column] ?? 0;
  /** Of two places that a word may have, the one where the next word goes on. */
  const matchAt = (row: number, column: number) => {
    const match = same(own[row], other[column], known);
    return match > 0 && same(own[row + 1], other[column + 1], known) > 0 ? match + goingOn : match;
  };
  for (let row = own.length - 1; row >= 0; row--)
    for (let column = other.length - 1; column >= 0; column--)
      scores[row * width + column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        matchAt(row, column) + at(row + 1, column + 1),
      );
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < own.length && column < other.length) {
    const match = matchAt(row, column);
    if (match > 0 && at(row, column) === match + at(row + 1, column + 1)) pairs.push([row++, column++]);
    else if (at(row, column) === at(row + 1, column)) row++;
    else column++;
  }
  return { score: at(0, 0), pairs };
}

/** Breaks ties, and no more. */
const goingOn = 0.001;
const synonymShare = 0.6;
const lightShare = 0.5;

function same(one: ContentWord | undefined, other: ContentWord | undefined, known: ReadonlySet<string>): number {
  if (!one || !other) return 0;
  if (one.word === other.word) return one.isLight ? lightShare : 1;
  return !one.isLight && !known.has(one.word) && one.keys.some((key) => other.keys.includes(key)) ? synonymShare : 0;
}
