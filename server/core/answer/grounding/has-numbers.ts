import { findNumbers, findVagueUnits } from "./find-numbers.ts";
import { keepsBounds } from "./keeps-bounds.ts";

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
  if (!keepsRates(text, source) || !keepsOnes(text, source)) return false;
  const told = findNumbers(source).map(read);
  const units = new Set([...told.map(({ unit }) => unit), ...findVagueUnits(source)]);
  if (!findVagueUnits(text).every((unit) => units.has(unit))) return false;
  return (
    keepsBounds(text, source) &&
    findNumbers(text)
      .map(read)
      .every((own) => isToldRate(own, source) || told.some((other) => isSame(own, other)))
  );
}

/** Whether "one wall" is not told where the source has "two walls". */
function keepsOnes(text: string, source: string): boolean {
  const told = source.toLowerCase();
  return [...text.toLowerCase().matchAll(/\bone (\p{L}{3,})\b/gu)].every(([, thing = ""]) => {
    const isOne = new RegExp(`\\b(?:one|an?|each|every|the) (?:\\p{L}+ )?${thing}\\b`, "u").test(told);
    const isMore = new RegExp(`\\b(?:two|three|four|five|six|seven|eight|nine|ten|\\d+) ${thing}s\\b`, "u").test(told);
    return isOne || !isMore;
  });
}

/** Whether what is counted by the hour is not counted by the day. */
function keepsRates(text: string, source: string): boolean {
  const [own, told] = [text, source].map((words) => Object.keys(rates).filter((unit) => rates[unit]?.test(words))) as [
    string[],
    string[],
  ];
  return told.length === 0 || own.length === 0 || own.some((unit) => told.includes(unit));
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
