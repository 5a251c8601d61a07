import { expect, test } from "vitest";
import { fuseRanks } from "../../../../server/core/retrieval/fuse-ranks.ts";

const lexical = {
  weight: 1,
  scores: new Map([
    ["a", 0.9],
    ["b", 0.5],
  ]),
};
const vectors = new Map([
  ["b", 1],
  ["c", 0.8],
]);

test("a list of weight 0 changes nothing, not even by adding its own", () => {
  expect(fuseRanks([lexical, { weight: 0, scores: vectors }])).toEqual(fuseRanks([lexical]));
});

test("what both lists know adds up by weight", () => {
  expect(fuseRanks([lexical, { weight: 0.5, scores: vectors }])).toEqual([
    { id: "b", score: 1 },
    { id: "a", score: 0.9 },
    { id: "c", score: 0.4 },
  ]);
});

test("equal scores are ranked by id", () => {
  expect(
    fuseRanks([
      {
        weight: 1,
        scores: new Map([
          ["b", 1],
          ["a", 1],
        ]),
      },
    ]).map(({ id }) => id),
  ).toEqual(["a", "b"]);
});
