import type { Embedder } from "../../core/ports.ts";

/** An embedder that says what it is. Vectors of different models or dimensions must never be compared. */
export interface EmbeddingModel extends Embedder {
  readonly model: string;
  readonly dimension: number;
}
