import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createExactVectorIndex } from "../../server/adapters/vector/exact-vector-index.ts";
import { createHnswVectorIndex, readHnswVectorIndex } from "../../server/adapters/vector/hnsw-vector-index.ts";
import type { VectorTable } from "../../server/adapters/vector/vector-table.ts";
import { writeHnswFile } from "../../server/adapters/vector/write-hnsw-file.ts";
import { PartError, type VectorIndex } from "../../server/core/ports.ts";
import { randomTable, seededRandom } from "./random-vectors.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vector-index-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let files = 0;
const kinds = [
  { kind: "exact", name: "exact", leastRecall: 1, open: async (table: VectorTable) => createExactVectorIndex(table) },
  {
    kind: "hnsw",
    name: "hnsw in memory",
    leastRecall: 0.9,
    open: (table: VectorTable) => createHnswVectorIndex(table),
  },
  {
    kind: "hnsw",
    name: "hnsw read from its file",
    leastRecall: 0.9,
    open: async (table: VectorTable) => {
      files += 1;
      const file = join(folder, `${files}.bin`);
      await writeHnswFile(table, file);
      return readHnswVectorIndex({ ...table, file });
    },
  },
] as const;

describe.each(kinds)("every vector index: $name", ({ kind, leastRecall, open }) => {
  const dimension = 48;
  const table = randomTable({ size: 3_000, dimension, seed: 7 });
  let index: VectorIndex;
  beforeAll(async () => {
    index = await open(table);
  }, 60_000);

  it("says what it is", () => {
    expect(index).toMatchObject({ kind, size: 3_000, dimension });
  });

  it("finds the nearest neighbours by cosine, whatever the lengths of the vectors", () => {
    const random = seededRandom(11);
    let found = 0;
    for (let query = 0; query < 100; query += 1) {
      const vector = Array.from({ length: dimension }, () => random() - 0.5);
      const truth = new Set(nearestByDefinition(table, vector, 10));
      found += index.search(vector, 10).filter(({ id }) => truth.has(id)).length;
    }
    expect(found / 1_000).toBeGreaterThanOrEqual(leastRecall);
  });

  it("scores with the cosine, best first", () => {
    const vector = Array.from(table.matrix.subarray(5 * dimension, 6 * dimension), (component) => component * 1_000);
    const results = index.search(vector, 20);
    expect(results[0]?.id).toBe(table.ids[5]);
    expect(results[0]?.score).toBeCloseTo(1, 5);
    for (const { id, score } of results) {
      expect(score).toBeCloseTo(cosine(table, table.ids.indexOf(id), vector), 5);
      expect(Math.abs(score)).toBeLessThanOrEqual(1);
    }
    expect(results.map(({ score }) => score)).toEqual(results.map(({ score }) => score).sort((a, b) => b - a));
  });

  it("gives all it has when more is asked for", async () => {
    const small = await open(randomTable({ size: 5, dimension, seed: 3 }));
    expect(small.search(ones(dimension), 50)).toHaveLength(5);
    expect(small.search(ones(dimension), 0)).toEqual([]);
  });

  it("answers nothing from an empty index", async () => {
    const empty = await open({ ids: [], dimension, matrix: new Float32Array() });
    expect(empty.size).toBe(0);
    expect(empty.search(ones(dimension), 10)).toEqual([]);
    expect(() => empty.search([Number.NaN], 10)).toThrow(PartError);
  });

  it("puts equal scores in the order of their ids, also around the last place", async () => {
    const same = { dimension: 2, matrix: Float32Array.from([1, 1, 1, 1, 1, 1, 2, 2, -1, 0]) };
    const tied = await open({ ids: ["d", "b", "c", "a", "far"], ...same });
    expect(tied.search([1, 1], 5).map(({ id }) => id)).toEqual(["a", "b", "c", "d", "far"]);
    expect(tied.search([1, 1], 2).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(tied.search([1, 1], 2)).toEqual(tied.search([1, 1], 2));
  });

  const bad: [string, unknown][] = [
    ["null inside", spoiled(dimension, null)],
    ["undefined inside", spoiled(dimension, undefined)],
    ["a string inside", spoiled(dimension, "1")],
    ["an object inside", spoiled(dimension, {})],
    ["NaN", spoiled(dimension, Number.NaN)],
    ["Infinity", spoiled(dimension, Number.POSITIVE_INFINITY)],
    ["a sparse array", new Array(dimension)],
    ["NaN in a Float32Array", new Float32Array(dimension).fill(Number.NaN)],
    ["bigints", new BigInt64Array(dimension).fill(1n)],
    ["all zero", new Array(dimension).fill(0)],
    ["too large to measure", new Array(dimension).fill(Number.MAX_VALUE)],
    ["too short", ones(dimension - 1)],
    ["too long", ones(dimension + 1)],
    ["empty", []],
    ["null", null],
    ["a string", "x".repeat(dimension)],
    ["an array-like object", { length: dimension }],
  ];
  it.each(bad)("refuses a query that is not a vector (%s) and lives on", (_name, vector) => {
    expect(() => index.search(vector as number[], 3)).toThrow(PartError);
    expect(index.search(ones(dimension), 3)).toHaveLength(3);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses topK %d and lives on", (topK) => {
    expect(() => index.search(ones(dimension), topK)).toThrow(PartError);
    expect(index.search(ones(dimension), 3)).toHaveLength(3);
  });

  it("takes a Float32Array as a query", () => {
    const query: unknown = Float32Array.from(ones(dimension));
    expect(index.search(query as number[], 3)).toEqual(index.search(ones(dimension), 3));
  });

  it.each([
    ["a row that is not a number", { ids: ["a", "b"], matrix: Float32Array.from([1, 0, Number.NaN, 1]) }],
    ["a row of zeros", { ids: ["a", "b"], matrix: Float32Array.from([1, 0, 0, 0]) }],
    ["a missing row", { ids: ["a", "b"], matrix: Float32Array.from([1, 0]) }],
    ["an id twice", { ids: ["a", "a"], matrix: Float32Array.from([1, 0, 0, 1]) }],
  ])("refuses to open a table with %s", async (_name, rows) => {
    await expect(open({ dimension: 2, ...rows })).rejects.toMatchObject({ part: "index", reason: "corrupt" });
  });
});

const ones = (length: number): number[] => new Array<number>(length).fill(1);

function spoiled(dimension: number, value: unknown): unknown[] {
  return ones(dimension).map((one, position) => (position === 1 ? value : one));
}

function cosine({ dimension, matrix }: VectorTable, row: number, vector: readonly number[]): number {
  const stored = Array.from(matrix.subarray(row * dimension, (row + 1) * dimension));
  const product = stored.reduce((sum, component, position) => sum + component * (vector[position] ?? 0), 0);
  return product / (Math.hypot(...stored) * Math.hypot(...vector));
}

function nearestByDefinition(table: VectorTable, vector: readonly number[], topK: number): string[] {
  return table.ids
    .map((id, row) => ({ id, score: cosine(table, row, vector) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, topK)
    .map(({ id }) => id);
}
