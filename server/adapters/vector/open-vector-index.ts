import { PartError, type VectorIndex } from "../../core/ports.ts";
import { chooseVectorIndex, type VectorIndexChoice } from "./choose-vector-index.ts";
import { createExactVectorIndex } from "./exact-vector-index.ts";
import { readHnswVectorIndex } from "./hnsw-vector-index.ts";
import type { HnswlibSource } from "./load-hnswlib.ts";
import type { VectorTable } from "./vector-table.ts";

/**
 * Opens the index that the setting and the number of chunks ask for. Where HNSW is wanted but cannot be had, search is
 * exact instead: slower, never worse. `note` then says why, for the log; otherwise it is null.
 *
 * @param hnswFile a file by `writeHnswFile` whose hash was verified, or null if the stored index has none
 * @throws PartError("index", "corrupt") if the table itself cannot be searched
 */
export async function openVectorIndex({
  table,
  hnswFile = null,
  choice = "auto",
  hnswFrom,
  hnswlib,
}: {
  table: VectorTable;
  hnswFile?: string | null;
  choice?: VectorIndexChoice;
  hnswFrom?: number;
  hnswlib?: HnswlibSource;
}): Promise<{ index: VectorIndex; note: string | null }> {
  const exact = (note: string | null) => ({ index: createExactVectorIndex(table), note });

  const kind = chooseVectorIndex(choice, table.ids.length, hnswFrom === undefined ? {} : { hnswFrom });
  if (kind === "exact") return exact(null);
  if (hnswFile === null) return exact("HNSW is wanted but this index was built without it; searching exactly instead.");
  try {
    const index = await readHnswVectorIndex({ ...table, file: hnswFile }, hnswlib === undefined ? {} : { hnswlib });
    return { index, note: null };
  } catch (error) {
    if (!(error instanceof PartError)) throw error;
    return exact(`HNSW is wanted but ${error.message}; searching exactly instead.`);
  }
}
