import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../../../server/core/text/edit-distance.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });

describe("edit distance", () => {
  test.each([
    ["network", "network", 0],
    ["network", "netwrok", 1],
    ["network", "netwok", 1],
    ["network", "nettwork", 1],
    ["network", "netvork", 1],
    ["network", "nettwrok", 2],
    ["ca", "abc", 3],
  ])("of %s and %s is %i", (a, b, edits) => {
    expect(editDistance(a, b, 5)).toBe(edits);
  });

  test("is the same both ways, 0 only between equals, and never more than the longer word", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const edits = editDistance(a, b, 99);
        expect(edits).toBe(editDistance(b, a, 99));
        expect(edits === 0).toBe(a === b);
        expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test("a limit changes nothing but how large numbers are told", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 99), limit + 1));
      }),
    );
  });
});
