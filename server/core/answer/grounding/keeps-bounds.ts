import { findNumbers, findRanges, foldNumbers, withoutRanges } from "./find-numbers.ts";

const upTo =
  /\b(?:up to|at most|within|no more than|maximum|until|less than|under|before)\b|最大|以内|まで|以下|未満/iu;
const from = /\b(?:at least|from|no less than|minimum|more than|over|after)\b|以上|から|最低|最短|少なくとも/iu;

/** A range ("2 to 5 days") is told with both its ends, or one of them as what it is: "up to 5 days". */
function keepsRanges(text: string, source: string): boolean {
  const own = valuesIn(text);
  const has = (value: number) => own.includes(value);
  const elsewhere = valuesIn(withoutRanges(source));
  return findRanges(source).every(([low, high]) => {
    if (elsewhere.includes(low) || elsewhere.includes(high)) return true;
    if (has(low) === has(high)) return true;
    return has(low) ? from.test(text) : upTo.test(text);
  });
}

const bounded =
  /(?<upper>\b(?:up to|at most|no more than|not more than|a maximum of|less than|fewer than|under|within)|最大で?|最長で?)?(?<lower>\b(?:at least|no less than|a minimum of|more than|over|from)|最低で?|最短で?|少なくとも)?\s?(?:the (?:first|last|next) )?(?<!\p{L})(?<number>\d+(?:[.,]\d+)*)\s?\p{L}{0,7}(?<top>以内|まで|以下|未満)?(?<bottom>以上|超)?/gu;

/**
 * Whether a text bounds its numbers as its source does: "at least 5" is not "up to 5", and of "2 to 5 days" neither end
 * alone is told.
 */
export function keepsBounds(text: string, source: string): boolean {
  return keepsRanges(text, source) && keepsSides(text, source);
}

function keepsSides(text: string, source: string): boolean {
  const ends = findRanges(source).flatMap(([low, high]): Bounded[] => [
    { number: String(low), bound: "lower", isLoose: false },
    { number: String(high), bound: "upper", isLoose: false },
  ]);
  const told = [...boundsIn(source), ...ends];
  return boundsIn(text).every(({ number, bound, isLoose }) => {
    const its = told.filter((other) => other.number === number).map((other) => other.bound);
    if (bound === null || its.length === 0 || its.includes(bound)) return true;
    return isLoose && its.every((other) => other === null);
  });
}

interface Bounded {
  number: string;
  bound: "upper" | "lower" | null;
  /** In words that may as well name a mere length of time: "within". */
  isLoose: boolean;
}

function boundsIn(text: string): Bounded[] {
  return [...foldNumbers(text).matchAll(bounded)].map(({ groups = {} }) => ({
    number: groups.number ?? "",
    isLoose: /^(?:within|under|from|over|以内|まで)$/u.test(
      groups.upper ?? groups.top ?? groups.lower ?? groups.bottom ?? "",
    ),
    bound: groups.upper || groups.top ? "upper" : groups.lower || groups.bottom ? "lower" : null,
  }));
}

const valuesIn = (text: string): number[] => findNumbers(text).map((number) => Number.parseFloat(number));
