import type { Article } from "../knowledge/article.ts";
import type { Chunk } from "../knowledge/chunk.ts";
import type { OutsideTopic } from "../knowledge/knowledge.ts";
import { type TokenizeOptions, tokenize } from "../text/tokenize.ts";
import type { LexicalDocument } from "./lexical-index.ts";

/**
 * One document per chunk. Title, ways people ask and error strings are the article's and go to each of its chunks:
 * what the article is about is also what its chunk is about. Error strings come from every language, since people
 * paste what their screen shows.
 */
export function lexicalDocuments(
  article: Article,
  chunks: readonly Chunk[],
  errors: readonly string[],
  options: TokenizeOptions = {},
): LexicalDocument[] {
  const terms = (text: string) => tokenize(text, article.language, options);
  const shared = {
    title: terms(article.title),
    asks: article.asks.flatMap(terms),
    errors: [...errors, ...article.codes].flatMap(terms),
  };
  return chunks.map((chunk) => ({
    id: chunk.id,
    group: article.id,
    fields: { ...shared, heading: terms(chunk.section), body: terms(chunk.text) },
  }));
}

/** Groups of documents that stand for what is not covered. */
const outsidePrefix = "outside:";
export const isOutside = (group: string): boolean => group.startsWith(outsidePrefix);

/** One document per topic that is not covered, in one language. */
export function outsideDocuments(outside: readonly OutsideTopic[], language: string): LexicalDocument[] {
  return outside.map(({ id, asks }) => ({
    id: outsidePrefix + id,
    group: outsidePrefix + id,
    fields: { asks: (asks[language] ?? []).flatMap((ask) => tokenize(ask, language)) },
  }));
}
