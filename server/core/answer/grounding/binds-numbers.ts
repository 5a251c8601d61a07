import { normalize } from "../../text/normalize.ts";
import { contentWords, likeness } from "./content-words.ts";
import { findNumbers } from "./find-numbers.ts";
import { splitClauses } from "./split-clauses.ts";

/**
 * Whether the numbers of a sentence say in it what they say in its source: a clause with a number that shares more
 * words with source clauses of other numbers than with those of its own has taken a number from elsewhere.
 */
export function bindsNumbers(text: string, source: string, language: string): boolean {
  const clausesOf = (words: string) =>
    splitClauses(normalize(words), language).map((clause) => ({
      numbers: findNumbers(clause),
      words: contentWords(clause, language),
    }));
  const told = clausesOf(source).filter(({ numbers }) => numbers.length > 0);
  return clausesOf(text).every(({ numbers, words }) => {
    if (numbers.length === 0) return true;
    const isOwn = (clause: (typeof told)[number]) => numbers.some((number) => clause.numbers.includes(number));
    const best = (clauses: typeof told) => Math.max(0, ...clauses.map((clause) => likeness(words, clause.words)));
    return best(told.filter((clause) => !isOwn(clause))) <= best(told.filter(isOwn));
  });
}
