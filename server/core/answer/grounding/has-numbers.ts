import { findNumbers, findRanges, findVagueUnits, foldNumbers, withoutRanges } from "./find-numbers.ts";

const seconds: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 };
/** Units that say little more than that something is counted. */
const bareUnits: readonly (string | undefined)[] = [undefined, "time", "th"];
/** "Once a day" has a one in it that "daily" leaves out; by unit. */
const rates: Readonly<Record<string, RegExp>> = {
  second: /毎秒|秒(?:ごと|おき|あたり)|\b(?:an?|per|each|every) second\b/iu,
  minute: /毎分|分(?:ごと|おき|あたり)|\b(?:an?|per|each|every) minute\b/iu,
  hour: /毎時|時間(?:ごと|おき|あたり)|\b(?:an?|per|each|every) hour\b|\bhourly\b/iu,
  day: /毎[日朝晩]|日(?:ごと|おき|あたり)|\b(?:an?|per|each|every) day\b|\bdaily\b/iu,
  week: /毎週|週(?:ごと|おき|あたり)|\b(?:an?|per|each|every) week\b|\bweekly\b/iu,
  month: /毎月|月(?:ごと|おき|あたり|額)|\b(?:an?|per|each|every) month\b|\bmonthly\b/iu,
  year: /毎年|年(?:ごと|おき|あたり|額)|\b(?:an?|per|each|every) year\b|\b(?:yearly|annual(?:ly)?)\b/iu,
};

/** Words that make a figure exact. */
const exactly = /\b(?:exactly|precisely)\b|ちょうど|きっかり|ぴったり/iu;

/** Whether each number of a text stands in its source: as the same count, or as the same time in another unit. */
export function hasNumbers(text: string, source: string): boolean {
  if (exactly.test(text) && !exactly.test(source) && findNumbers(text).length > 0) return false;
  const told = findNumbers(source).map(read);
  const units = new Set([...told.map(({ unit }) => unit), ...findVagueUnits(source)]);
  if (!findVagueUnits(text).every((unit) => units.has(unit))) return false;
  return (
    keepsBounds(text, source) &&
    keepsRanges(text, source) &&
    findNumbers(text)
      .map(read)
      .every((own) => isToldRate(own, source) || told.some((other) => isSame(own, other)))
  );
}

/** From here on a number that the source has is hardly there by chance, whatever it counts. */
const leastTelling = 10;

/** Whether two numbers as `findNumbers` gives them say the same. */
export const isSameNumber = (own: string, other: string): boolean => isSame(read(own), read(other));

interface Quantity {
  value: number;
  unit: string | undefined;
}

function read(number: string): Quantity {
  const [value = "", unit] = number.split(" ");
  return { value: Number(value), unit };
}

function isToldRate({ value, unit }: Quantity, source: string): boolean {
  return value === 1 && unit !== undefined && (rates[unit]?.test(source) ?? false);
}

function isSame(own: Quantity, other: Quantity): boolean {
  const [ownSeconds, otherSeconds] = [secondsOf(own), secondsOf(other)];
  if (ownSeconds !== undefined && ownSeconds === otherSeconds) return true;
  if (own.value !== other.value) return false;
  return (
    own.unit === other.unit ||
    (own.unit === undefined && own.value >= leastTelling) ||
    (bareUnits.includes(own.unit) && bareUnits.includes(other.unit))
  );
}

function secondsOf({ value, unit }: Quantity): number | undefined {
  const each = unit === undefined ? undefined : seconds[unit];
  return each === undefined ? undefined : value * each;
}

const upTo =
  /\b(?:up to|at most|within|no more than|maximum|until|less than|under|before)\b|最大|以内|まで|以下|未満/iu;
const from = /\b(?:at least|from|no less than|minimum|more than|over|after)\b|以上|から|最低|最短|少なくとも/iu;

/** A range ("2 to 5 days") is told with both its ends, or one of them as what it is: "up to 5 days". */
function keepsRanges(text: string, source: string): boolean {
  const own = findNumbers(text).map(read);
  const has = (value: number) => own.some((other) => other.value === value);
  const elsewhere = findNumbers(withoutRanges(source)).map(read);
  return findRanges(source).every(([low, high]) => {
    if (elsewhere.some(({ value }) => value === low || value === high)) return true;
    if (has(low) === has(high)) return true;
    return has(low) ? from.test(text) : upTo.test(text);
  });
}

const bounded =
  /(?<upper>\b(?:up to|at most|no more than|not more than|a maximum of|less than|fewer than|under|within)|最大で?|最長で?)?(?<lower>\b(?:at least|no less than|a minimum of|more than|over|from)|最低で?|最短で?|少なくとも)?\s?(?:the (?:first|last|next) )?(?<!\p{L})(?<number>\d+(?:[.,]\d+)*)\s?\p{L}{0,7}(?<top>以内|まで|以下|未満)?(?<bottom>以上|超)?/gu;

/** "At least 5" is not "up to 5": what is said to bound a number bounds it in the source. */
function keepsBounds(text: string, source: string): boolean {
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
