/** When people are there, in the time of `timeZone`. */
export interface OpeningHours {
  spans: readonly Span[];
  /** IANA name; absent: the visitor's own. */
  timeZone?: string | undefined;
}

interface Span {
  /** Days of the week, 0 = Monday. */
  days: readonly number[];
  /** Minutes since midnight; an end before the start is on the next day. */
  start: number;
  end: number;
}

const dayNames = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const dayMinutes = 24 * 60;
const spanPattern = /^(?:([A-Z][a-z])(?:-([A-Z][a-z]))?\s+)?(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/;

/**
 * Reads hours as schema.org's `openingHours` writes them: `Mo-Fr 09:00-18:00, Sa 10:00-14:00`; without days, every day.
 * Null for anything else, which an owner may have meant as words.
 */
export const parseHours = (text: string, timeZone?: string): OpeningHours | null => {
  const spans = text.split(",").map((part) => parseSpan(part.trim()));
  return spans.every((span) => span !== null) ? { spans, timeZone } : null;
};

const parseSpan = (text: string): Span | null => {
  const found = spanPattern.exec(text);
  if (!found) return null;
  const [, first = "Mo", last = found[1] ?? "Su", ...clock] = found;
  const [from, to] = [dayNames.indexOf(first), dayNames.indexOf(last)];
  const [startHour = 0, startMinute = 0, endHour = 0, endMinute = 0] = clock.map(Number);
  if (from < 0 || to < 0 || Math.max(startHour, endHour) > 24 || Math.max(startMinute, endMinute) > 59) return null;
  const count = ((to - from + 7) % 7) + 1;
  const days = Array.from({ length: count }, (_, index) => (from + index) % 7);
  return { days, start: startHour * 60 + startMinute, end: endHour * 60 + endMinute };
};

/** Whether somebody is there at a moment. */
export const isOpenAt = ({ spans, timeZone }: OpeningHours, at: Date): boolean => {
  const parts = new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(timeZone && { timeZone }),
  }).formatToParts(at);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? "";
  const day = dayNames.indexOf(part("weekday").slice(0, 2));
  const minutes = Number(part("hour")) * 60 + Number(part("minute"));
  return spans.some(({ days, start, end }) => {
    const length = (end - start + dayMinutes) % dayMinutes || dayMinutes;
    const since = (minutes - start + dayMinutes) % dayMinutes;
    // Past midnight it is still the shift of the day before.
    const shiftDay = minutes >= start ? day : (day + 6) % 7;
    return since < length && days.includes(shiftDay);
  });
};

/** Each span in the words of a language, the last with the zone's name where that is not the visitor's own. */
export const describeHours = ({ spans, timeZone }: OpeningHours, language: string): string[] => {
  const weekday = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" });
  const clock = new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit", timeZone: "UTC" });
  const dayName = (day = 0): string => weekday.format(Date.UTC(2024, 0, 1 + day)); // 1 January 2024 was a Monday.
  const told = spans.map(({ days, start, end }) => {
    const time = `${clock.format(start * 60_000)}–${clock.format(end * 60_000)}`;
    if (days.length === 7) return time;
    const names = days.length > 1 ? `${dayName(days[0])}–${dayName(days.at(-1))}` : dayName(days[0]);
    return `${names} ${time}`;
  });
  const zone = zoneName(timeZone, language);
  return told.map((each, index) => (index === told.length - 1 ? each + zone : each));
};

const zoneName = (timeZone: string | undefined, language: string): string => {
  if (!timeZone || timeZone === new Intl.DateTimeFormat().resolvedOptions().timeZone) return "";
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: "shortGeneric" }).formatToParts();
  return ` (${parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone})`;
};
