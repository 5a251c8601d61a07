import type { HierarchicalNSW } from "hnswlib-node";
import { PartError, type ScoredId, type VectorIndex } from "../../core/ports.ts";
import { bestFirst, clampCosine } from "./best-first.ts";
import { checkHnswHeader } from "./check-hnsw-header.ts";
import { checkQuery } from "./check-query.ts";
import { checkVector } from "./check-vector.ts";
import { type HnswlibSource, loadHnswlib } from "./load-hnswlib.ts";
import { rowLengths, type VectorTable } from "./vector-table.ts";

/** Links per element and width of the search while building (Malkov and Yashunin 2016: M, efConstruction). */
const maxLinks = 16;
const buildWidth = 200;
/** Width of a search (ef): how many candidates are followed. More finds more and takes longer. */
const searchWidth = 200;
const randomSeed = 100;

export interface HnswVectorIndex extends VectorIndex {
  readonly kind: "hnsw";
  /** Native write. It reports success even on a full disk: use `writeHnswFile`, which checks. */
  writeUnchecked(path: string): Promise<void>;
}

interface HnswOptions {
  hnswlib?: HnswlibSource;
}

/**
 * Builds an approximate index in memory: seconds for 10,000 chunks, during which nothing else runs. For build scripts;
 * a server reads the finished file with `readHnswVectorIndex`.
 *
 * @throws PartError("index", "unavailable") without hnswlib-node, PartError("index", "corrupt") for a bad table
 */
export async function createHnswVectorIndex(
  table: VectorTable,
  { hnswlib }: HnswOptions = {},
): Promise<HnswVectorIndex> {
  const { HierarchicalNSW } = await loadHnswlib(hnswlib);
  const { ids, dimension, matrix } = table;
  rowLengths(table);

  const native = new HierarchicalNSW("ip", dimension);
  // hnswlib cannot hold zero elements.
  native.initIndex(Math.max(1, ids.length), maxLinks, buildWidth, randomSeed);
  for (let row = 0; row < ids.length; row += 1)
    native.addPoint(checkVector(matrix.subarray(row * dimension, (row + 1) * dimension), dimension), row);
  return searchable(native, ids, dimension);
}

/**
 * Reads an index written by `writeHnswFile`. `ids` and `dimension` are those of the table it was built from.
 *
 * The file's hash must have been verified: damaged bytes behind a sound header crash native code or give wrong results.
 *
 * @throws PartError("index", "unavailable") without hnswlib-node, PartError("index", "corrupt") if the file does not fit
 */
export async function readHnswVectorIndex(
  { ids, dimension, file }: { ids: readonly string[]; dimension: number; file: string },
  { hnswlib }: HnswOptions = {},
): Promise<HnswVectorIndex> {
  const { HierarchicalNSW } = await loadHnswlib(hnswlib);
  await checkHnswHeader(file, { size: ids.length, dimension });
  const native = new HierarchicalNSW("ip", dimension);
  try {
    await native.readIndex(file);
  } catch (cause) {
    throw new PartError("index", "corrupt", "the HNSW file cannot be read", { cause });
  }
  return searchable(native, ids, dimension);
}

function searchable(native: HierarchicalNSW, ids: readonly string[], dimension: number): HnswVectorIndex {
  const size = ids.length;
  native.setEf(searchWidth);

  function search(vector: readonly number[], topK: number): ScoredId[] {
    const unit = checkQuery(vector, topK, dimension);
    // A few more than asked, so that ties around the last place are settled by id and not by the graph.
    const { neighbors, distances } = native.searchKnn(unit, Math.min(size, 2 * topK + 8));
    return neighbors.map(scored(ids, distances)).sort(bestFirst).slice(0, topK);
  }

  async function writeUnchecked(path: string): Promise<void> {
    await native.writeIndex(path);
  }

  return { kind: "hnsw", size, dimension, search, writeUnchecked };
}

const scored = (ids: readonly string[], distances: readonly number[]) => (label: number, place: number) => {
  const id = ids[label];
  const distance = distances[place];
  if (id === undefined || distance === undefined || !Number.isFinite(distance))
    throw new PartError("index", "corrupt", "the HNSW index names a chunk that does not exist");
  return { id, score: clampCosine(1 - distance) };
};
