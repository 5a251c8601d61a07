import { type ContentWord, likeness } from "./content-words.ts";
import { isSameNumber } from "./has-numbers.ts";
import type { ReadClause, ReadPassage, ReadSentence } from "./read-passage.ts";

interface Counted {
  numbers: readonly string[];
  words: readonly ContentWord[];
  /** With those of the topic before it, and of the clauses on both sides, where they have no number of their own. */
  since: readonly ContentWord[];
  around: readonly ContentWord[];
}

/** Whether no number stands beside one of a unit of which its source has another beside it: "30 % up to the 7th day". */
function isPaired(numbers: readonly string[], told: readonly Counted[]): boolean {
  const has = (clause: Counted, number: string) => clause.numbers.some((other) => isSameNumber(number, other));
  const unitOf = (number: string) => number.split(" ")[1];
  return numbers.every((one) =>
    numbers.every((other) => {
      if (one === other || unitOf(other) === undefined || unitOf(one) === unitOf(other)) return true;
      const beside = told.filter((clause) => has(clause, one));
      const isElsewhere = beside.some(({ numbers: its }) => its.some((its) => unitOf(its) === unitOf(other)));
      return !isElsewhere || beside.some((clause) => has(clause, other));
    }),
  );
}

/** By how many words what stands beside a number has to be nearer to another's. */
const leadAround = 0.9;

/**
 * Whether the numbers of a sentence say in it what they say in its source: a clause with a number that shares more
 * words with source clauses of other numbers than with those of its own, and beside it, has taken a number from elsewhere.
 */
export function bindsNumbers(own: ReadSentence, passages: readonly ReadPassage[]): boolean {
  const told = passages
    .flatMap(({ title, sentences }) => [title, ...sentences].flatMap(({ clauses }) => clauses.map(countedIn)))
    .filter(({ numbers }) => numbers.length > 0);
  return own.clauses.map(countedIn).every((clause) => {
    if (clause.numbers.length === 0) return true;
    const isOwn = ({ numbers }: Counted) =>
      clause.numbers.some((number) => numbers.some((other) => isSameNumber(number, other)));
    const best = (content: readonly ContentWord[], lists: readonly (readonly ContentWord[])[]) =>
      Math.max(0, ...lists.map((words) => likeness(content, words)));
    const elsewhere = told.filter((other) => !isOwn(other)).map(({ words }) => words);
    const its = told.filter(isOwn).map(({ around }) => around);
    const isNearer = (content: readonly ContentWord[], lead: number) =>
      best(content, elsewhere) - best(content, its) > lead;
    return !isNearer(clause.words, 0) && !isNearer(clause.since, leadAround) && isPaired(clause.numbers, told);
  });
}

const heavy = ({ words }: ReadClause) => words.filter(({ isLight }) => !isLight);

function countedIn(clause: ReadClause, index: number, clauses: readonly ReadClause[]): Counted {
  const wordsOf = (other: ReadClause | undefined) => (other?.numbers.length === 0 ? heavy(other) : []);
  const words = heavy(clause);
  const [before, after] = [clauses[index - 1], clauses[index + 1]];
  const since = before && /は$/u.test(before.normalized) ? [...wordsOf(before), ...words] : words;
  return { numbers: clause.numbers, words, since, around: [...wordsOf(before), ...words, ...wordsOf(after)] };
}
