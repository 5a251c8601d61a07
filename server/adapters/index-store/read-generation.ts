import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ChunkVectors } from "./chunk-vectors.ts";
import { type DataFile, type FileMeasure, formatVersion, type IndexManifest, manifestFile } from "./index-files.ts";
import { measureFile, sha256 } from "./measure-file.ts";
import { decodeVectors } from "./vectors-file.ts";

/** An index whose every byte was checked against the hashes it was published with. */
export interface StoredIndex {
  readonly manifest: IndexManifest;
  /** The caller's own payload, as it was given to `writeIndex`. */
  readonly lexical: string;
  /** Null in an index without embeddings. */
  readonly vectors: ChunkVectors | null;
  /** Path of the HNSW file, for `openVectorIndex`; null if there is none. */
  readonly hnswFile: string | null;
}

/** What the caller can use; anything else is stale. A property left out is not compared. */
export interface ExpectedIndex {
  knowledgeVersion?: string;
  embeddingModel?: string;
  dimension?: number;
}

export type IndexReading =
  | { status: "ready"; index: StoredIndex }
  | { status: "missing" | "stale" | "corrupt"; why: string };

/** Reads one generation. Bytes that are not those of the manifest are never handed on; nothing is thrown for them. */
export async function readGeneration(
  folder: string,
  manifestSha256: string,
  expected: ExpectedIndex = {},
): Promise<IndexReading> {
  try {
    const manifestBytes = await readFile(join(folder, manifestFile));
    if (sha256(manifestBytes) !== manifestSha256) return { status: "corrupt", why: "manifest.json was changed" };
    const manifest = JSON.parse(manifestBytes.toString()) as IndexManifest;
    const why = findMismatch(manifest, expected);
    if (why !== null) return { status: "stale", why };
    return { status: "ready", index: await readFiles(folder, manifest) };
  } catch (error) {
    return { status: "corrupt", why: error instanceof Error ? error.message : String(error) };
  }
}

function findMismatch(manifest: IndexManifest, expected: ExpectedIndex): string | null {
  const wanted = { formatVersion, ...expected };
  for (const key of ["formatVersion", "knowledgeVersion", "embeddingModel", "dimension"] as const)
    if (wanted[key] !== undefined && wanted[key] !== manifest[key])
      return `${key} is ${manifest[key]}, wanted ${wanted[key]}`;
  return null;
}

async function readFiles(folder: string, manifest: IndexManifest): Promise<StoredIndex> {
  const { files, chunkCount, embeddingModel, dimension } = manifest;
  const lexical = (await readVerified(folder, "lexical.json", files["lexical.json"])).toString();

  const vectors =
    files["vectors.bin"] && decodeVectors(await readVerified(folder, "vectors.bin", files["vectors.bin"]));
  if (
    vectors &&
    (vectors.ids.length !== chunkCount || vectors.model !== embeddingModel || vectors.dimension !== dimension)
  )
    throw new Error("vectors.bin does not fit manifest.json");

  const hnsw = files["hnsw.bin"];
  const hnswFile = hnsw ? join(folder, "hnsw.bin") : null;
  if (hnsw && hnswFile) compare("hnsw.bin", await measureFile(hnswFile), hnsw);

  return { manifest, lexical, vectors: vectors ?? null, hnswFile };
}

/** What is hashed is what is returned: the file is read once. */
async function readVerified(folder: string, name: DataFile, published: FileMeasure | undefined): Promise<Buffer> {
  if (published === undefined) throw new Error(`${name} is missing from manifest.json`);
  const path = join(folder, name);
  // The size first: a file that grew beyond measure should not be read into memory to find that out.
  if ((await stat(path)).size !== published.bytes) throw new Error(`${name} has another size than published`);
  const bytes = await readFile(path);
  compare(name, { sha256: sha256(bytes), bytes: bytes.length }, published);
  return bytes;
}

function compare(name: DataFile, found: FileMeasure, published: FileMeasure): void {
  if (found.bytes !== published.bytes) throw new Error(`${name} has another size than published`);
  if (found.sha256 !== published.sha256) throw new Error(`${name} was changed`);
}
