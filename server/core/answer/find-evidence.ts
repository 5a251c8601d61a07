import { findArticle } from "../knowledge/knowledge.ts";
import type { PartError } from "../ports.ts";
import { type RankedArticle, rankArticles } from "../retrieval/rank-articles.ts";
import { type RetrievedChunk, retrieve } from "../retrieval/retrieve.ts";
import { titleCoverage } from "../retrieval/title-index.ts";
import { tokenize } from "../text/tokenize.ts";
import { errorsNamed, type Understanding } from "../understanding/understand.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";

export interface Evidence {
  chunks: RetrievedChunk[];
  ranked: RankedArticle[];
  /** Why vectors did not take part although they were configured. */
  failure: PartError | null;
}

/** Retrieves chunks for an understood message, and ranks their articles with what else the message says. */
export async function findEvidence(
  base: KnowledgeBase,
  understanding: Understanding,
  { topK = 40 } = {},
): Promise<Evidence> {
  const { language, query, form } = understanding;
  const space = base.spaces[language];
  if (!space) return { chunks: [], ranked: [], failure: null };
  const { chunks, failure } = await retrieve(space, query, { topK });
  const terms = new Set(tokenize(query, language));
  const ranked = rankArticles(chunks, {
    named: errorsNamed(understanding),
    form,
    kindOf: (articleId) => findArticle(base.knowledge, articleId, language)?.kind,
    titleCoverage: (articleId) => titleCoverage(space.titles, articleId, terms),
  });
  return { chunks, ranked, failure };
}
