/** The vectors of an index: row `i` of `matrix` (row-major, unit length) belongs to `ids[i]`. */
export interface ChunkVectors {
  readonly model: string;
  readonly dimension: number;
  readonly ids: readonly string[];
  /** Hash of each chunk's text, so that an unchanged chunk is not embedded again. */
  readonly contentHashes: readonly string[];
  readonly matrix: Float32Array;
}
