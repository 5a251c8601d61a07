import { PartError } from "../../core/ports.ts";
import { checkVector } from "./check-vector.ts";

/**
 * Checks the arguments of `VectorIndex.search` in the same way for every index.
 *
 * @returns the query as a unit vector
 * @throws PartError("embeddings", "invalid-output") for a bad vector, PartError("index", "invalid-output") for a bad `topK`
 */
export function checkQuery(vector: unknown, topK: number, dimension: number): number[] {
  if (!Number.isSafeInteger(topK) || topK < 0)
    throw new PartError("index", "invalid-output", "topK must be a whole number, 0 or more");
  return checkVector(vector, dimension);
}
