import type { Article } from "../knowledge/article.ts";
import type { Chunk } from "../knowledge/chunk.ts";
import { subwordsOf, type TokenizeOptions, tokenize } from "../text/tokenize.ts";
import type { AskWords, WordCounts } from "./ask-words.ts";
import type { LexicalDocument } from "./lexical-index.ts";

/**
 * One document per chunk. Title, ways people ask and error strings are the article's and go to each of its chunks:
 * what the article is about is also what its chunk is about. Error strings come from every language, since people
 * paste what their screen shows.
 */
export function lexicalDocuments(
  article: Article,
  chunks: readonly Chunk[],
  { errors, askWords }: { errors: readonly string[]; askWords: WordCounts },
  options: TokenizeOptions = {},
): LexicalDocument[] {
  const terms = (text: string) => tokenize(text, article.language, options);
  const shared = {
    title: terms(article.title),
    asks: termsOf(askWords, article.language),
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
export function outsideDocuments({ outside }: AskWords, language: string): LexicalDocument[] {
  return [...outside].map(([id, counts]) => ({
    id: outsidePrefix + id,
    group: outsidePrefix + id,
    fields: { asks: termsOf(counts, language) },
  }));
}

/** Each word with its parts, as often as it is asked with. */
function termsOf(counts: WordCounts, language: string): string[] {
  return [...counts].flatMap(([word, count]) => {
    const terms = [word, ...subwordsOf(word, language)];
    return Array.from({ length: count }, () => terms).flat();
  });
}
