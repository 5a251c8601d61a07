import { PartError } from "../../core/ports.ts";
import { checkVector } from "../vector/check-vector.ts";

/**
 * Checks what an embedder returned: one vector for each text, each of `dimension` finite numbers and not zero.
 *
 * @returns the vectors, copied and brought to unit length
 * @throws PartError("embeddings", "invalid-output")
 */
export function checkEmbeddings(
  vectors: unknown,
  { count, dimension }: { count: number; dimension: number },
): number[][] {
  if (!Array.isArray(vectors) || vectors.length !== count)
    throw new PartError("embeddings", "invalid-output", `expected ${count} vectors`);
  // Array.from visits holes too; map would skip them.
  return Array.from(vectors, (vector: unknown) => checkVector(vector, dimension));
}
