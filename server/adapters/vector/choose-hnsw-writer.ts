import { PartError } from "../../core/ports.ts";
import { chooseVectorIndex, type VectorIndexChoice } from "./choose-vector-index.ts";
import { type HnswlibSource, loadHnswlib } from "./load-hnswlib.ts";
import type { VectorTable } from "./vector-table.ts";
import { writeHnswFile } from "./write-hnsw-file.ts";

/**
 * What a build gives to `writeIndex`: a function that writes the HNSW file, or null where exact search suits better or
 * hnswlib-node does not load; `note` then says so, for the log.
 */
export async function chooseHnswWriter({
  table,
  choice = "auto",
  hnswFrom,
  hnswlib,
}: {
  table: VectorTable;
  choice?: VectorIndexChoice;
  hnswFrom?: number;
  hnswlib?: HnswlibSource;
}): Promise<{ writeHnsw: ((path: string) => Promise<void>) | null; note: string | null }> {
  const kind = chooseVectorIndex(choice, table.ids.length, hnswFrom === undefined ? {} : { hnswFrom });
  if (kind === "exact") return { writeHnsw: null, note: null };
  try {
    await loadHnswlib(hnswlib);
    const options = hnswlib === undefined ? {} : { hnswlib };
    return { writeHnsw: (path) => writeHnswFile(table, path, options), note: null };
  } catch (error) {
    if (!(error instanceof PartError)) throw error;
    return { writeHnsw: null, note: `HNSW is wanted but ${error.message}; building for exact search instead.` };
  }
}
