import { likeness } from "./content-words.ts";
import { isSameNumber } from "./has-numbers.ts";
import type { ReadClause, ReadPassage, ReadSentence } from "./read-passage.ts";

/**
 * Whether the numbers of a sentence say in it what they say in its source: a clause with a number that shares more
 * words with source clauses of other numbers than with those of its own has taken a number from elsewhere.
 */
export function bindsNumbers(own: ReadSentence, passages: readonly ReadPassage[]): boolean {
  const told = passages
    .flatMap(({ title, sentences }) => [title, ...sentences].flatMap(({ clauses }) => clauses))
    .filter(({ numbers }) => numbers.length > 0);
  return own.clauses.every(({ numbers, words }) => {
    if (numbers.length === 0) return true;
    const content = words.filter(({ isLight }) => !isLight);
    const isOwn = (clause: ReadClause) =>
      numbers.some((number) => clause.numbers.some((told) => isSameNumber(number, told)));
    const best = (clauses: readonly ReadClause[]) =>
      Math.max(
        0,
        ...clauses.map((clause) =>
          likeness(
            content,
            clause.words.filter(({ isLight }) => !isLight),
          ),
        ),
      );
    return best(told.filter((clause) => !isOwn(clause))) <= best(told.filter(isOwn));
  });
}
