import type { VectorIndex } from "../../core/ports.ts";

/** Setting VECTOR_INDEX. */
export type VectorIndexChoice = "auto" | "hnsw" | "exact";

/**
 * Which index suits this many chunks. Below about 20,000 an exact scan is fast enough, always right and needs no build.
 */
export function chooseVectorIndex(
  choice: VectorIndexChoice,
  size: number,
  { hnswFrom = 20_000 }: { hnswFrom?: number } = {},
): VectorIndex["kind"] {
  // An empty index has nothing to approximate.
  if (size === 0 || choice === "exact") return "exact";
  return choice === "hnsw" || size >= hnswFrom ? "hnsw" : "exact";
}
