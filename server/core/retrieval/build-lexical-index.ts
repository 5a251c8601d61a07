import { type Chunk, chunkArticle } from "../knowledge/chunk.ts";
import { articlesIn, type Knowledge } from "../knowledge/knowledge.ts";
import { lexicalDocuments } from "./lexical-documents.ts";
import { LexicalIndex } from "./lexical-index.ts";
import { faqProfile, type LexicalProfile } from "./lexical-profile.ts";

/** Chunks of one language, by id. */
export function chunksIn(knowledge: Knowledge, language: string): Map<string, Chunk> {
  return new Map(
    articlesIn(knowledge, language).flatMap((article) => chunkArticle(article).map((chunk) => [chunk.id, chunk])),
  );
}

/** The lexical index of one language of a knowledge. */
export function buildLexicalIndex(
  knowledge: Knowledge,
  language: string,
  { profile = faqProfile }: { profile?: LexicalProfile } = {},
): LexicalIndex {
  const documents = articlesIn(knowledge, language).flatMap((article) =>
    lexicalDocuments(article, chunkArticle(article), errorsOf(knowledge, article.id)),
  );
  return LexicalIndex.build(documents, profile);
}

function errorsOf(knowledge: Knowledge, articleId: string): string[] {
  const errors = knowledge.articles.filter(({ id }) => id === articleId).flatMap((article) => article.errors);
  return [...new Set(errors)];
}
