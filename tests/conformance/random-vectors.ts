import type { VectorTable } from "../../server/adapters/vector/vector-table.ts";

/** Numbers in 0..1 that are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Vectors in every direction and of different lengths. */
export function randomTable({ size, dimension, seed }: { size: number; dimension: number; seed: number }): VectorTable {
  const random = seededRandom(seed);
  const ids = Array.from({ length: size }, (_, row) => `chunk-${row}`);
  const matrix = new Float32Array(size * dimension);
  for (let row = 0; row < size; row += 1) {
    const length = 0.5 + random();
    for (let position = 0; position < dimension; position += 1)
      matrix[row * dimension + position] = (random() - 0.5) * length;
  }
  return { ids, dimension, matrix };
}
