import { expect, it } from "vitest";
import { checkEmbeddings } from "../../../../server/adapters/embeddings/check-embeddings.ts";

it("returns copies of unit length, also of Float32Array", () => {
  const given = [[3, 4], Float32Array.from([0, 2])];
  expect(checkEmbeddings(given, { count: 2, dimension: 2 })).toEqual([
    [0.6, 0.8],
    [0, 1],
  ]);
  expect(given[0]).toEqual([3, 4]);
});

it.each([
  ["nothing", undefined],
  ["too few", [[1, 0]]],
  [
    "too many",
    [
      [1, 0],
      [1, 0],
      [1, 0],
    ],
  ],
  ["a hole among the vectors", Object.assign(new Array(2), { 0: [1, 0] })],
  ["a hole inside a vector", [[1, 0], Object.assign(new Array(2), { 0: 1 })]],
  [
    "not numbers",
    [
      [1, 0],
      ["1", "0"],
    ],
  ],
])("refuses %s", (_name, vectors) => {
  expect(() => checkEmbeddings(vectors, { count: 2, dimension: 2 })).toThrow(
    expect.objectContaining({ part: "embeddings", reason: "invalid-output" }),
  );
});
