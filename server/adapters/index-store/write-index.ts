import { mkdir, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { PartError } from "../../core/ports.ts";
import type { ChunkVectors } from "./chunk-vectors.ts";
import { syncDirectory, writeDurably } from "./durable-file.ts";
import { type DataFile, formatVersion, type IndexManifest, manifestFile, pointerFile } from "./index-files.ts";
import { formatPointer, type IndexPointer, newGenerationName } from "./index-pointer.ts";
import { measureFile, sha256 } from "./measure-file.ts";
import { readGeneration, type StoredIndex } from "./read-generation.ts";
import { readPointer } from "./read-pointer.ts";
import { removeOldGenerations } from "./remove-old-generations.ts";
import { encodeVectors } from "./vectors-file.ts";

export interface NewIndex {
  directory: string;
  knowledgeVersion: string;
  /** Anything the caller wants back from `readIndex`, as text. */
  lexical: string;
  chunkCount: number;
  vectors?: ChunkVectors | null;
  /** Writes the HNSW file to the path given, or throws; see `chooseHnswWriter`. */
  writeHnsw?: ((path: string) => Promise<void>) | null;
  builtAt?: string;
}

/**
 * Writes a new generation beside the old one and publishes it in one step: whoever reads, and wherever a crash or a
 * power cut hits, there is the old index or the new one, whole. Builders may run side by side; the last to publish wins.
 *
 *     fresh folder -> files, each flushed -> manifest -> read back and verified -> rename over `current` -> clean up
 *
 * @returns the index as read back from disk
 * @throws PartError("index", "unavailable") if it could not be written whole; what was published before stays published
 */
export async function writeIndex(index: NewIndex): Promise<StoredIndex> {
  const { directory } = index;
  const folder = join(directory, newGenerationName());
  try {
    await mkdir(folder, { recursive: true });
    const { written, replaced } = await writeGeneration(folder, index);
    await publish(directory, folder);
    await removeOldGenerations(directory, { superseded: replaced?.previous ?? null });
    return written;
  } catch (cause) {
    if (cause instanceof PartError) throw cause;
    const code = cause instanceof Error && "code" in cause ? cause.code : "unknown reason";
    throw new PartError("index", "unavailable", `the index cannot be written (${code})`, { cause });
  }
}

async function writeGeneration(
  folder: string,
  index: NewIndex,
): Promise<{ written: StoredIndex; replaced: IndexPointer | null }> {
  try {
    const manifestBytes = Buffer.from(JSON.stringify(await writeFiles(folder, index), null, 2));
    await writeDurably(join(folder, manifestFile), manifestBytes);
    const manifestSha256 = sha256(manifestBytes);

    const reading = await readGeneration(folder, manifestSha256);
    if (reading.status !== "ready")
      throw new PartError("index", "unavailable", `the index was not written whole: ${reading.why}`);

    const replaced = await readPointer(index.directory);
    const pointer = { generation: basename(folder), manifestSha256, previous: replaced?.generation ?? null };
    await writeDurably(join(folder, pointerFile), Buffer.from(formatPointer(pointer)));
    return { written: reading.index, replaced };
  } catch (error) {
    // The first error is the one to report; a folder that cannot be removed now is left to a later build.
    await Promise.allSettled([rm(folder, { recursive: true, force: true })]);
    throw error;
  }
}

/** One rename decides. Whatever `current` will name is on disk before, names included. */
async function publish(directory: string, folder: string): Promise<void> {
  await syncDirectory(folder);
  await syncDirectory(directory);
  await rename(join(folder, pointerFile), join(directory, pointerFile));
  await syncDirectory(directory);
}

async function writeFiles(folder: string, index: NewIndex): Promise<IndexManifest> {
  const { knowledgeVersion, lexical, chunkCount, vectors = null, writeHnsw = null } = index;
  const files: IndexManifest["files"] = {};
  /** Hashes what was meant to be written, so that reading back proves it arrived. */
  async function write(name: DataFile, bytes: Uint8Array): Promise<void> {
    await writeDurably(join(folder, name), bytes);
    files[name] = { sha256: sha256(bytes), bytes: bytes.length };
  }

  await write("lexical.json", Buffer.from(lexical));
  if (vectors !== null) await write("vectors.bin", encodeVectors(vectors));
  if (writeHnsw !== null) {
    await writeHnsw(join(folder, "hnsw.bin"));
    files["hnsw.bin"] = await measureFile(join(folder, "hnsw.bin"));
  }
  return {
    formatVersion,
    knowledgeVersion,
    embeddingModel: vectors?.model ?? null,
    dimension: vectors?.dimension ?? null,
    chunkCount,
    files,
    builtAt: index.builtAt ?? new Date().toISOString(),
  };
}
