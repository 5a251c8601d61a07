import { PartError } from "../../core/ports.ts";

/** Chunk vectors as they lie in memory and on disk: row `i` of `matrix` (row-major) belongs to `ids[i]`. */
export interface VectorTable {
  readonly ids: readonly string[];
  readonly dimension: number;
  /** `ids.length * dimension` components. */
  readonly matrix: Float32Array;
}

/**
 * Euclidean length of every row, as a proof that each can be compared.
 *
 * @throws PartError("index", "corrupt") if sizes disagree, an id comes twice, or a row is zero or not finite
 */
export function rowLengths({ ids, dimension, matrix }: VectorTable): Float64Array {
  if (matrix.length !== ids.length * dimension) throw corrupt("the number of components does not fit the ids");
  if (new Set(ids).size !== ids.length) throw corrupt("an id comes twice");

  return Float64Array.from(ids, (id, row) => {
    let squares = 0;
    for (const component of matrix.subarray(row * dimension, (row + 1) * dimension)) squares += component * component;
    if (squares === 0 || !Number.isFinite(squares)) throw corrupt(`the vector of ${id} is zero or not finite`);
    return Math.sqrt(squares);
  });
}

const corrupt = (message: string) => new PartError("index", "corrupt", message);
