import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentText } from "../../../widget/state/segment-text.ts";

test("source numbers stand where their cited range ends", () => {
  const text = "Servers are busy. Try again later. Bye.";
  const segments = segmentText(text, [
    { start: 18, end: 34, citations: [2, 1] },
    { start: 0, end: 17, citations: [1] },
  ]);
  expect(segments).toEqual([
    { text: "Servers are busy.", citations: [1] },
    { text: " Try again later.", citations: [1, 2] },
    { text: " Bye.", citations: [] },
  ]);
});

test("ranges that end together show each number once", () => {
  const segments = segmentText("abcd", [
    { start: 0, end: 4, citations: [3, 1] },
    { start: 2, end: 4, citations: [1] },
  ]);
  expect(segments).toEqual([{ text: "abcd", citations: [1, 3] }]);
});

test("no range, however wrong, loses or repeats a character of the text", () => {
  const range = fc.record({
    start: fc.integer(),
    end: fc.integer(),
    citations: fc.array(fc.integer({ min: 1, max: 9 })),
  });
  fc.assert(
    fc.property(fc.string(), fc.array(range), (text, ranges) => {
      expect(
        segmentText(text, ranges)
          .map((segment) => segment.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
