import { open } from "node:fs/promises";
import { PartError, type VectorIndex } from "../../core/ports.ts";
import { createHnswVectorIndex, readHnswVectorIndex } from "./hnsw-vector-index.ts";
import type { HnswlibSource } from "./load-hnswlib.ts";
import type { VectorTable } from "./vector-table.ts";

/**
 * Builds an HNSW index and writes it to `path`, which must be a new file in a folder nobody reads yet.
 *
 * hnswlib reports success on a full disk or a missing folder, so the file is flushed, read back, and asked for some of
 * its own vectors: it must answer as the index in memory does.
 *
 * @throws PartError("index", "unavailable") without hnswlib-node or when the file did not arrive on disk whole,
 *   PartError("index", "corrupt") for a bad table
 */
export async function writeHnswFile(
  table: VectorTable,
  path: string,
  options: { hnswlib?: HnswlibSource } = {},
): Promise<void> {
  const built = await createHnswVectorIndex(table, options);
  await built.writeUnchecked(path);
  try {
    await flush(path);
    const written = await readHnswVectorIndex({ ...table, file: path }, options);
    if (!answerAlike(built, written, table)) throw new Error("it answers differently after reading back");
  } catch (cause) {
    throw new PartError("index", "unavailable", "the HNSW file was not written whole", { cause });
  }
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const sampleSize = 32;

function answerAlike(one: VectorIndex, other: VectorIndex, { ids, dimension, matrix }: VectorTable): boolean {
  const stride = Math.max(1, Math.floor(ids.length / sampleSize));
  for (let row = 0; row < ids.length; row += stride) {
    const vector = Array.from(matrix.subarray(row * dimension, (row + 1) * dimension));
    if (JSON.stringify(one.search(vector, 10)) !== JSON.stringify(other.search(vector, 10))) return false;
  }
  return true;
}
