import type { CallbackManagerForRetrieverRun } from "@langchain/core/callbacks/manager";
import { Document } from "@langchain/core/documents";
import { BaseRetriever, type BaseRetrieverInput } from "@langchain/core/retrievers";
import { retrieve, type SearchSpace } from "../../core/retrieval/retrieve.ts";
import { detectLanguage } from "../../core/text/detect-language.ts";

/** Where a document's words stand, and how well they fit. */
export interface ChunkMetadata {
  articleId: string;
  chunkId: string;
  language: string;
  /** 0..1: share of the best score the question could reach, plus the vectors' share. */
  score: number;
  /** UTF-16 offsets into the article's Markdown body, of what is to be quoted. */
  start: number;
  end: number;
}

export interface ShirubeRetrieverInput extends BaseRetrieverInput {
  /** One search space per language, as an opened knowledge base has them. */
  spaces: Readonly<Record<string, SearchSpace>>;
  /** Taken where a question does not tell its language. The first of the spaces by default. */
  defaultLanguage?: string;
  /** How many documents a question gets. */
  topK?: number;
}

/**
 * The knowledge's retrieval as LangChain knows retrievers. Import this file where it is used: LangChain's core takes a
 * second to load, which a server without a model does not have to pay.
 *
 * @example
 * const { base } = await openKnowledgeBase(options);
 * const retriever = new ShirubeRetriever({ spaces: base.spaces, topK: 4 });
 * const documents = await retriever.invoke("It says network error");
 */
export class ShirubeRetriever extends BaseRetriever<ChunkMetadata> {
  static override lc_name(): string {
    return "ShirubeRetriever";
  }

  override lc_namespace = ["shirube", "retrievers"];
  readonly #spaces: Readonly<Record<string, SearchSpace>>;
  readonly #defaultLanguage: string;
  readonly #topK: number;

  constructor({ spaces, defaultLanguage = Object.keys(spaces)[0] ?? "", topK = 4, ...fields }: ShirubeRetrieverInput) {
    super(fields);
    if (!spaces[defaultLanguage]) throw new RangeError(`there is no search space for "${defaultLanguage}"`);
    this.#spaces = spaces;
    this.#defaultLanguage = defaultLanguage;
    this.#topK = topK;
  }

  override async _getRelevantDocuments(
    question: string,
    _run?: CallbackManagerForRetrieverRun,
  ): Promise<Document<ChunkMetadata>[]> {
    const language = detectLanguage(question, Object.keys(this.#spaces)) ?? this.#defaultLanguage;
    const space = this.#spaces[language];
    if (!space) return [];
    const { chunks } = await retrieve(space, question, { topK: this.#topK });
    return chunks.map(
      ({ chunk, score }) =>
        new Document({
          id: chunk.id,
          pageContent: chunk.text,
          metadata: {
            articleId: chunk.articleId,
            chunkId: chunk.id,
            language: chunk.language,
            score,
            start: chunk.start,
            end: chunk.end,
          },
        }),
    );
  }
}
