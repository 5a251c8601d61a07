/**
 * An index on disk. A generation is written once and never changed; `current` names the one to use.
 *
 *     <directory>/
 *       current                     generation, SHA-256 of its manifest, the generation before it
 *       generation-<16 hex>/
 *         manifest.json             what it was built from; SHA-256 and size of each file below
 *         lexical.json              the caller's own payload
 *         vectors.bin               chunk vectors; absent in an index without embeddings
 *         hnsw.bin                  only where HNSW is used
 *
 * `current` vouches for the manifest and the manifest for the files, so no byte is used that was not checked.
 */
export const pointerFile = "current";
export const manifestFile = "manifest.json";

export type DataFile = "lexical.json" | "vectors.bin" | "hnsw.bin";

/** Raised whenever an older program could misread what is written; readers call other versions stale. */
export const formatVersion = 2;

export interface FileMeasure {
  sha256: string;
  bytes: number;
}

export interface IndexManifest {
  formatVersion: number;
  /** Hash of the knowledge it was built from. */
  knowledgeVersion: string;
  /** Null, like `dimension`, in an index without embeddings. */
  embeddingModel: string | null;
  dimension: number | null;
  chunkCount: number;
  files: Partial<Record<DataFile, FileMeasure>>;
  /** ISO 8601. */
  builtAt: string;
}
