import type { Answer, Citation } from "../../contract/answer.ts";
import { findArticle } from "../knowledge/knowledge.ts";
import type { RetrievedChunk } from "../retrieval/retrieve.ts";
import type { PromptSource } from "./build-prompt.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";

/** Chunks beyond the guided answer's own sources that a model gets to see. */
const maxExtra = 4;

/**
 * The numbered sources a model may use: those of the guided answer under their numbers, then the best retrieved
 * chunks that are not among them.
 */
export function sourcesFor(
  base: KnowledgeBase,
  guided: Answer,
  retrieved: readonly RetrievedChunk[],
): { citations: Citation[]; sources: PromptSource[] } {
  const known = new Set(guided.citations.map(({ chunkId }) => chunkId));
  const extra = retrieved.filter(({ chunk }) => !known.has(chunk.id)).slice(0, maxExtra);
  const citations = [
    ...guided.citations,
    ...extra.flatMap(({ chunk }, index): Citation[] => {
      const article = findArticle(base.knowledge, chunk.articleId, chunk.language);
      if (!article) return [];
      const { id: chunkId, articleId, language, section, start, end } = chunk;
      const number = guided.citations.length + index + 1;
      const quote = article.body.slice(start, end);
      return [{ number, chunkId, articleId, language, title: article.title, section, quote, start, end }];
    }),
  ];
  const sources = citations.map(({ number, title, quote }) => ({ number, title, text: plainQuote(quote) }));
  return { citations, sources };
}

/** A quote without its Markdown: link labels for links, no wrapped lines, no list marks. */
function plainQuote(quote: string): string {
  return quote
    .replace(/\[([^\]]*)\]\([^)\s]*\)/g, "$1")
    .replace(/\n\s*(?:[-*+]|\d+\.)?\s*/g, "\n")
    .trim();
}
