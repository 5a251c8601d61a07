import { type Embedder, PartError } from "../../core/ports.ts";
import { checkEmbeddings } from "../embeddings/check-embeddings.ts";
import type { EmbeddingModel } from "../embeddings/embedding-model.ts";
import type { ChunkVectors } from "./chunk-vectors.ts";

export interface EmbeddableChunk {
  id: string;
  text: string;
  /** Hash of `text`: chunks with the same hash share one vector. */
  contentHash: string;
}

/**
 * Vectors for these chunks, in their order. Only texts that `previous` does not know are embedded, each once; vectors
 * of another model or dimension are not taken over.
 *
 * @returns the vectors, and how many texts were embedded
 * @throws PartError("embeddings", reason) if the embedder fails or answers wrongly; nothing is kept of a half-done run
 */
export async function buildVectors({
  chunks,
  embedder,
  previous = null,
  batchSize = 64,
}: {
  chunks: readonly EmbeddableChunk[];
  embedder: EmbeddingModel;
  previous?: ChunkVectors | null;
  batchSize?: number;
}): Promise<{ vectors: ChunkVectors; embeddedCount: number }> {
  const { model, dimension } = embedder;
  const known = knownVectors(previous, embedder);
  const changed = new Map<string, string>();
  for (const { contentHash, text } of chunks) if (!known.has(contentHash)) changed.set(contentHash, text);

  const entries = [...changed];
  for (let start = 0; start < entries.length; start += batchSize) {
    const batch = entries.slice(start, start + batchSize);
    const texts = batch.map(([, text]) => text);
    const vectors = checkEmbeddings(await embed(embedder, texts), { count: batch.length, dimension });
    batch.forEach(([contentHash], place) => {
      known.set(contentHash, vectors[place] ?? []);
    });
  }

  const matrix = new Float32Array(chunks.length * dimension);
  chunks.forEach(({ contentHash }, row) => {
    matrix.set(known.get(contentHash) ?? [], row * dimension);
  });
  const ids = chunks.map(({ id }) => id);
  const contentHashes = chunks.map(({ contentHash }) => contentHash);
  return { vectors: { model, dimension, ids, contentHashes, matrix }, embeddedCount: changed.size };
}

function knownVectors(
  previous: ChunkVectors | null,
  { model, dimension }: EmbeddingModel,
): Map<string, ArrayLike<number>> {
  if (previous === null || previous.model !== model || previous.dimension !== dimension) return new Map();
  const vectorOf = (row: number) => previous.matrix.subarray(row * dimension, (row + 1) * dimension);
  return new Map(previous.contentHashes.map((contentHash, row) => [contentHash, vectorOf(row)]));
}

async function embed(embedder: Embedder, texts: string[]): Promise<unknown> {
  try {
    return await embedder.embedDocuments(texts);
  } catch (error) {
    if (error instanceof PartError) throw error;
    throw new PartError("embeddings", "unavailable", "the embedder failed", { cause: error });
  }
}
