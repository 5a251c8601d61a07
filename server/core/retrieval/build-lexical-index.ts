import { type Chunk, chunkArticle } from "../knowledge/chunk.ts";
import { articlesIn, type Knowledge } from "../knowledge/knowledge.ts";
import { type AskWords, countAskWords } from "./ask-words.ts";
import { measureShape } from "./collection-shape.ts";
import { lexicalDocuments, outsideDocuments } from "./lexical-documents.ts";
import { type LexicalDocument, LexicalIndex } from "./lexical-index.ts";
import { chooseProfile, type LexicalProfile } from "./lexical-profile.ts";

/** Chunks of one language, by id. */
export function chunksIn(knowledge: Knowledge, language: string): Map<string, Chunk> {
  return new Map(
    articlesIn(knowledge, language).flatMap((article) => chunkArticle(article).map((chunk) => [chunk.id, chunk])),
  );
}

/** The lexical index of one language of a knowledge, read as the shape of its articles asks for. */
export function buildLexicalIndex(
  knowledge: Knowledge,
  language: string,
  {
    askWords = countAskWords(knowledge, language),
    profile = profileOf(knowledge, language, askWords),
  }: { askWords?: AskWords; profile?: LexicalProfile } = {},
): LexicalIndex {
  return LexicalIndex.build(documentsIn(knowledge, language, { askWords, profile }), profile);
}

/** What is indexed of one language: its chunks, and the topics that are not covered. */
export function documentsIn(
  knowledge: Knowledge,
  language: string,
  { askWords = countAskWords(knowledge, language), profile }: { askWords?: AskWords; profile: LexicalProfile },
): LexicalDocument[] {
  const covered = articlesIn(knowledge, language).flatMap((article) => {
    const own = { errors: errorsOf(knowledge, article.id), askWords: askWords.articles.get(article.id) ?? new Map() };
    return lexicalDocuments(article, chunkArticle(article), own, profile);
  });
  return [...covered, ...outsideDocuments(askWords, language)];
}

function profileOf(knowledge: Knowledge, language: string, askWords: AskWords): LexicalProfile {
  const documents = articlesIn(knowledge, language).map(({ id, title, body }) => ({
    title,
    text: body,
    asks: [...(askWords.articles.get(id)?.keys() ?? [])],
  }));
  return chooseProfile(measureShape(documents, language));
}

function errorsOf(knowledge: Knowledge, articleId: string): string[] {
  const errors = knowledge.articles.filter(({ id }) => id === articleId).flatMap((article) => article.errors);
  return [...new Set(errors)];
}
