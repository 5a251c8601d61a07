import fc from "fast-check";
import { expect, test } from "vitest";
import { topRanks } from "../../../../server/core/retrieval/top-ranks.ts";

test("the first k are those that sorting everything would give", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 0, max: 12 }), (scores, k) => {
      const scoreOf = (candidate: number) => scores[candidate] ?? 0;
      const before = (a: number, b: number) => scoreOf(a) > scoreOf(b) || (scoreOf(a) === scoreOf(b) && a < b);
      const candidates = Uint32Array.from(scores.keys());
      const sorted = [...candidates].sort((a, b) => (before(a, b) ? -1 : 1));
      expect(topRanks(candidates, k, before)).toEqual(sorted.slice(0, k));
    }),
  );
});
