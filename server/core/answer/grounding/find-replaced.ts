import { type Alignment, alignWords } from "./align-words.ts";
import type { ContentWord } from "./content-words.ts";

/** A word of a text, and the word of its source in whose place it stands. */
export interface Replaced {
  mine: string;
  its: string;
}

/** Scores are sums of shares: less than this apart they are the same. */
const nearBest = 0.98;

/**
 * The words that a text has in the place of others, beside the part of its source that has most of its words in the same
 * order; where several have, beside the one that it changes least. Words that are `known` to the sources mean themselves.
 */
export function findReplaced(
  words: readonly ContentWord[],
  told: readonly (readonly ContentWord[])[],
  known: ReadonlySet<string>,
): Replaced[] {
  const aligned = told.map((other) => ({ other, alignment: alignWords(words, other, known) }));
  const best = Math.max(0, ...aligned.map(({ alignment }) => alignment.score));
  if (best === 0) return [];
  return aligned
    .filter(({ alignment }) => alignment.score >= best * nearBest)
    .map(({ other, alignment }) => between(words, other, alignment, known))
    .reduce((fewest, next) => (next.length < fewest.length ? next : fewest));
}

/** What stands between the words in common, where both have words of their own. */
function between(
  own: readonly ContentWord[],
  other: readonly ContentWord[],
  { pairs }: Alignment,
  known: ReadonlySet<string>,
): Replaced[] {
  const here = new Set(own.flatMap(({ word, keys }) => (known.has(word) ? [word] : [word, ...keys])));
  const isHere = ({ word, keys }: ContentWord) => here.has(word) || keys.some((key) => here.has(key));
  const found: Replaced[] = [];
  let [row, column] = [-1, -1];
  for (const [toRow, toColumn] of [...pairs, [own.length, other.length] as const]) {
    const mine = own.slice(row + 1, toRow).filter(({ weight }) => weight > 0);
    const its = other.slice(column + 1, toColumn).filter((word) => word.weight > 0 && !isHere(word));
    for (const [index, { word }] of its.slice(0, mine.length).entries())
      found.push({ mine: mine[index]?.word ?? "", its: word });
    [row, column] = [toRow, toColumn];
  }
  return found;
}
