import { createHash } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHashedEmbedder } from "../../../../server/adapters/embeddings/hashed-embedder.ts";
import { buildVectors } from "../../../../server/adapters/index-store/build-vectors.ts";
import type { StoredIndex } from "../../../../server/adapters/index-store/read-generation.ts";
import { writeIndex } from "../../../../server/adapters/index-store/write-index.ts";
import { openVectorIndex } from "../../../../server/adapters/vector/open-vector-index.ts";
import { writeHnswFile } from "../../../../server/adapters/vector/write-hnsw-file.ts";
import type { ScoredId } from "../../../../server/core/ports.ts";

export const embedder = createHashedEmbedder({ dimension: 32 });

export const toChunk = (text: string, place: number) => ({
  id: `chunk-${place}`,
  text,
  contentHash: createHash("sha256").update(text).digest("hex"),
});

export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "index-store-"));

/** What the index of a version holds; every part of it depends on the version. */
const sampleTexts = (version: number): string[] =>
  Array.from({ length: 60 }, (_, place) => `version ${version}, error number ${(place * 7919 + version) % 1_009}`);

export const sampleLexical = (version: number): string => JSON.stringify({ version, texts: sampleTexts(version) });

/** Builds and publishes the index of a version, with an HNSW file. */
export async function writeSample(directory: string, version: number): Promise<StoredIndex> {
  const chunks = sampleTexts(version).map(toChunk);
  const { vectors } = await buildVectors({ chunks, embedder });
  return writeIndex({
    directory,
    knowledgeVersion: `version-${version}`,
    lexical: sampleLexical(version),
    chunkCount: chunks.length,
    vectors,
    writeHnsw: (path) => writeHnswFile(vectors, path),
    builtAt: "2026-11-24T00:00:00.000Z",
  });
}

/** Answers of both kinds of search to the same questions. */
export async function searchSample(index: StoredIndex): Promise<ScoredId[][]> {
  if (index.vectors === null) throw new Error("the sample has vectors");
  const { index: exact } = await openVectorIndex({ table: index.vectors, choice: "exact" });
  const { index: hnsw, note } = await openVectorIndex({
    table: index.vectors,
    hnswFile: index.hnswFile,
    choice: "hnsw",
  });
  if (note !== null) throw new Error(note);
  const queries = await embedder.embedDocuments(["error number 42", "version 1", "something else"]);
  return queries.flatMap((query) => [exact.search(query, 10), hnsw.search(query, 10)]);
}
