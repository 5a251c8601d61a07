import { join } from "node:path";
import type { EmbeddingModel } from "./adapters/embeddings/embedding-model.ts";
import { buildVectors } from "./adapters/index-store/build-vectors.ts";
import { sha256 } from "./adapters/index-store/measure-file.ts";
import type { StoredIndex } from "./adapters/index-store/read-generation.ts";
import { readIndex } from "./adapters/index-store/read-index.ts";
import { writeIndex } from "./adapters/index-store/write-index.ts";
import { readKnowledgeFolder } from "./adapters/knowledge/read-knowledge-folder.ts";
import { readThresholds } from "./adapters/knowledge/read-thresholds.ts";
import { chooseHnswWriter } from "./adapters/vector/choose-hnsw-writer.ts";
import type { VectorIndexChoice } from "./adapters/vector/choose-vector-index.ts";
import { openVectorIndex } from "./adapters/vector/open-vector-index.ts";
import { payloadVersion, readPayload, writePayload } from "./core/answer/index-payload.ts";
import { buildKnowledgeBase, type KnowledgeBase } from "./core/answer/knowledge-base.ts";
import type { Thresholds } from "./core/assessment/assess-evidence.ts";
import { fitToItself } from "./core/assessment/fit-to-itself.ts";
import { type Chunk, chunkArticle } from "./core/knowledge/chunk.ts";
import type { Knowledge } from "./core/knowledge/knowledge.ts";
import { type Log, PartError, type VectorIndex } from "./core/ports.ts";
import { buildSearchSpace } from "./core/retrieval/build-search-space.ts";
import { allCues } from "./core/understanding/cues/index.ts";

export interface OpenOptions {
  knowledgeDir: string;
  dataDir: string;
  embedder: EmbeddingModel;
  /** Share of the vectors in the fused score; see `fuseRanks`. */
  vectorWeight: number;
  vectorIndex: VectorIndexChoice;
  log: Log;
}

export interface OpenedKnowledge {
  base: KnowledgeBase;
  /** What the index is and what it had to do without, for operators. */
  index: { kind: VectorIndex["kind"] | "lexical"; chunks: number; embeddings: string; notes: string[] };
}

/**
 * Reads the knowledge and opens its index: the stored one where it fits this knowledge, embedder and code, else a new
 * one in which only changed chunks are embedded. Lexical search needs none of it to succeed: an embedder that is down
 * or a disk that is full costs vectors or the next start's time, never the start.
 */
export async function openKnowledgeBase(options: OpenOptions): Promise<OpenedKnowledge> {
  const { embedder, log, vectorWeight } = options;
  const knowledge = await readKnowledgeFolder(options.knowledgeDir);
  const fitted = await readThresholds(options.knowledgeDir);
  const chunks = knowledge.articles.flatMap((article) => chunkArticle(article));
  const directory = join(options.dataDir, "index", knowledge.id);
  const knowledgeVersion = indexVersion(knowledge, fitted);
  const expected = { knowledgeVersion, embeddingModel: embedder.model, dimension: embedder.dimension };
  const reading = await readIndex({ directory, expected });
  if (reading.status !== "ready") log.info({ why: `${reading.status}: ${reading.why}` }, "building the index");
  const built =
    reading.status === "ready"
      ? { stored: reading.index, notes: [], outage: null }
      : await buildIndex({ ...options, knowledge, fitted, knowledgeVersion, chunks, directory });
  const { stored, outage, notes } = built;

  const { thresholds, indexes } = readPayload(stored.lexical);
  const vectors = stored.vectors
    ? await openVectorIndex({ table: stored.vectors, hnswFile: stored.hnswFile, choice: options.vectorIndex })
    : null;
  if (vectors?.note) notes.push(vectors.note);
  for (const note of notes) log.warn({ note }, "index");

  const search = vectors && { index: vectors.index, embedder, weight: vectorWeight };
  const spaces = Object.fromEntries(
    knowledge.languages.map((language) => {
      const parts = { lexical: indexes[language], vectors: search, outage };
      return [language, buildSearchSpace(knowledge, language, parts)];
    }),
  );
  return {
    base: buildKnowledgeBase(knowledge, spaces, thresholds, allCues),
    index: { kind: vectors?.index.kind ?? "lexical", chunks: chunks.length, embeddings: embedder.model, notes },
  };
}

interface Building extends OpenOptions {
  knowledge: Knowledge;
  /** As the folder says them; null: to be fitted on the knowledge itself. */
  fitted: Thresholds | null;
  knowledgeVersion: string;
  chunks: readonly Chunk[];
  directory: string;
}

interface BuiltIndex {
  stored: Pick<StoredIndex, "lexical" | "vectors" | "hnswFile">;
  notes: string[];
  /** Why there are no vectors although an embedder is configured. */
  outage: PartError | null;
}

async function buildIndex(building: Building): Promise<BuiltIndex> {
  const { knowledge, knowledgeVersion, chunks, directory, embedder, log } = building;
  const thresholds = building.fitted ?? (await fitToItself(knowledge));
  const lexical = writePayload(knowledge, thresholds);
  const notes: string[] = [];
  let outage: PartError | null = null;
  let vectors: StoredIndex["vectors"] = null;
  try {
    const previous = await readIndex({ directory });
    const made = await buildVectors({
      chunks: chunks.map((chunk) => toEmbeddable(knowledge, chunk)),
      embedder,
      previous: previous.status === "ready" ? previous.index.vectors : null,
    });
    vectors = made.vectors;
    log.info({ chunks: chunks.length, embedded: made.embeddedCount, model: embedder.model }, "index built");
  } catch (error) {
    if (!(error instanceof PartError)) throw error;
    outage = error;
    notes.push(`no vectors: ${error.message}; searching by words alone`);
  }
  const hnsw = vectors ? await chooseHnswWriter({ table: vectors, choice: building.vectorIndex }) : null;
  if (hnsw?.note) notes.push(hnsw.note);
  const inMemory = { lexical, vectors, hnswFile: null };
  // An index without its vectors is not published: the next start shall try again.
  if (!vectors) return { stored: inMemory, notes, outage };
  try {
    const writeHnsw = hnsw?.writeHnsw ?? null;
    const stored = await writeIndex({
      directory,
      knowledgeVersion,
      lexical,
      chunkCount: chunks.length,
      vectors,
      writeHnsw,
    });
    return { stored, notes, outage };
  } catch (error) {
    if (!(error instanceof PartError)) throw error;
    return { stored: inMemory, notes: [...notes, `${error.message}; serving from memory`], outage };
  }
}

/** What a stored index depends on: the knowledge, how its words are cut (code and ICU data), and how it is weighted. */
function indexVersion(knowledge: Knowledge, fitted: Thresholds | null): string {
  const rules = sha256(Buffer.from(payloadVersion + JSON.stringify(fitted))).slice(0, 8);
  return `${knowledge.version}-${rules}-icu${process.versions.icu}`;
}

function toEmbeddable(knowledge: Knowledge, chunk: Chunk): { id: string; text: string; contentHash: string } {
  const article = knowledge.articles.find(({ id, language }) => id === chunk.articleId && language === chunk.language);
  const text = [article?.title, chunk.section, chunk.text].filter(Boolean).join("\n");
  return { id: chunk.id, text, contentHash: sha256(Buffer.from(text)) };
}
