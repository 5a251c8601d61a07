import { describe, expect, test } from "vitest";
import { describeHours, isOpenAt, type OpeningHours, parseHours } from "../../../widget/owner/opening-hours.ts";

const hoursOf = (text: string, timeZone = "UTC"): OpeningHours => {
  const hours = parseHours(text, timeZone);
  if (!hours) throw new Error(`not read: ${text}`);
  return hours;
};

describe("the hours in which people are there", () => {
  test.each([
    ["2026-11-23T08:59:00Z", false],
    ["2026-11-23T09:00:00Z", true],
    ["2026-11-27T17:59:00Z", true],
    ["2026-11-27T18:00:00Z", false],
    ["2026-11-28T11:00:00Z", true],
    ["2026-11-29T11:00:00Z", false],
  ])("at %s: %s", (at, isOpen) => {
    expect(isOpenAt(hoursOf("Mo-Fr 09:00-18:00, Sa 10:00-14:00"), new Date(at))).toBe(isOpen);
  });

  test("are those of the owner's time zone", () => {
    const at = new Date("2026-11-24T23:30:00Z");
    expect(isOpenAt(hoursOf("We 08:00-09:00", "Asia/Tokyo"), at)).toBe(true);
    expect(isOpenAt(hoursOf("We 08:00-09:00"), at)).toBe(false);
  });

  test.each([
    ["2026-11-28T01:30:00Z", true],
    ["2026-11-28T02:00:00Z", false],
    ["2026-11-27T01:30:00Z", false],
    ["2026-11-27T22:00:00Z", true],
  ])("go on past midnight as the shift of the day before: %s", (at, isOpen) => {
    expect(isOpenAt(hoursOf("Fr 22:00-02:00"), new Date(at))).toBe(isOpen);
  });

  test("without days are every day's, and a whole day is a day", () => {
    expect(isOpenAt(hoursOf("09:00-10:00"), new Date("2026-11-29T09:30:00Z"))).toBe(true);
    expect(isOpenAt(hoursOf("Sa-Mo 00:00-24:00"), new Date("2026-11-29T23:59:00Z"))).toBe(true);
    expect(isOpenAt(hoursOf("Sa-Mo 00:00-24:00"), new Date("2026-12-01T00:00:00Z"))).toBe(false);
  });

  test.each(["weekdays, nine to five", "", "Mo-Fr", "Xx 09:00-10:00", "Mo 09:00-25:00", "Mo 9-17"])(
    "that are written in words are left as words: %j",
    (text) => expect(parseHours(text)).toBeNull(),
  );

  test("are told in the reader's language", () => {
    expect(describeHours(hoursOf("Mo-Fr 09:00-18:00"), "en-GB").join()).toMatch(/^Mon–Fri 0?9:00–18:00/);
    expect(describeHours(hoursOf("Mo-Fr 09:00-18:00", "Asia/Tokyo"), "ja").join()).toMatch(/^月–金 9:00–18:00/);
  });
});
