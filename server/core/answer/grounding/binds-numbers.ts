import { type ContentWord, likeness } from "./content-words.ts";
import { isSameNumber } from "./has-numbers.ts";
import type { ReadClause, ReadPassage, ReadSentence } from "./read-passage.ts";

interface Counted {
  numbers: readonly string[];
  words: readonly ContentWord[];
  /** With those of the clauses beside it that have no number of their own. */
  around: readonly ContentWord[];
}

/**
 * Whether the numbers of a sentence say in it what they say in its source: a clause with a number that shares more
 * words with source clauses of other numbers than with those of its own, and beside it, has taken a number from elsewhere.
 */
export function bindsNumbers(own: ReadSentence, passages: readonly ReadPassage[]): boolean {
  const told = passages
    .flatMap(({ title, sentences }) => [title, ...sentences].flatMap(({ clauses }) => clauses.map(countedIn)))
    .filter(({ numbers }) => numbers.length > 0);
  return own.clauses.every((clause) => {
    if (clause.numbers.length === 0) return true;
    const content = heavy(clause);
    const isOwn = ({ numbers }: Counted) =>
      clause.numbers.some((number) => numbers.some((other) => isSameNumber(number, other)));
    const best = (lists: readonly (readonly ContentWord[])[]) =>
      Math.max(0, ...lists.map((words) => likeness(content, words)));
    const elsewhere = told.filter((other) => !isOwn(other)).map(({ words }) => words);
    return best(elsewhere) <= best(told.filter(isOwn).map(({ around }) => around));
  });
}

const heavy = ({ words }: ReadClause) => words.filter(({ isLight }) => !isLight);

function countedIn(clause: ReadClause, index: number, clauses: readonly ReadClause[]): Counted {
  const beside = [clauses[index - 1], clauses[index + 1]].filter((other) => other?.numbers.length === 0);
  return {
    numbers: clause.numbers,
    words: heavy(clause),
    around: [clause, ...beside].flatMap((other) => (other ? heavy(other) : [])),
  };
}
