import { findArticle, type Knowledge, ownerOf } from "../knowledge/knowledge.ts";
import type { PartError } from "../ports.ts";
import { type RankedArticle, rankArticles } from "../retrieval/rank-articles.ts";
import { type RetrievedChunk, retrieve, type SearchSpace } from "../retrieval/retrieve.ts";
import { titleCoverage } from "../retrieval/title-index.ts";
import { tokenize } from "../text/tokenize.ts";
import { articlesNamed } from "../understanding/find-signatures.ts";
import type { Understanding } from "../understanding/understand.ts";
import { measureSignals, type Signals } from "./measure-signals.ts";

/** What evidence is found in: a knowledge, and what was compiled out of it for searching. */
export interface EvidenceBase {
  knowledge: Knowledge;
  /** One per language of the knowledge. */
  spaces: Readonly<Record<string, SearchSpace>>;
}

export interface Evidence {
  chunks: RetrievedChunk[];
  ranked: RankedArticle[];
  signals: Signals;
  /** Why vectors did not take part although they were configured. */
  failure: PartError | null;
}

/** Retrieves chunks for an understood message, and ranks their articles with what else the message says. */
export async function findEvidence(
  base: EvidenceBase,
  message: string,
  understanding: Understanding,
  { topK = 40, isFollowUp = false } = {},
): Promise<Evidence> {
  const { language, query, form, asksInstead, mentioned, tried, isAsking } = understanding;
  const space = base.spaces[language];
  if (!space) throw new Error(`the knowledge has no search space for ${language}`);
  const { chunks, outside, failure } = await retrieve(space, query, { topK });
  const terms = new Set(tokenize(query, language));
  const reported = new Set(isAsking ? [] : tried.map(({ stepId }) => ownerOf(stepId).articleId));
  const ranked = rankArticles(chunks, {
    named: articlesNamed(understanding),
    form,
    // "Chrome instead of Edge?" asks for a step, not for another service.
    role:
      asksInstead && mentioned.length === 0 && base.knowledge.alternatives
        ? ownerOf(base.knowledge.alternatives).articleId
        : null,
    namesAlternative: [...terms].some((term) => space.alternativeNames.has(term)),
    kindOf: (articleId) => findArticle(base.knowledge, articleId, language)?.kind,
    isReported: (articleId) => reported.has(articleId),
    titleCoverage: (articleId) => titleCoverage(space.titles, articleId, terms),
  });
  return {
    chunks,
    ranked,
    failure,
    signals: measureSignals({
      message,
      understanding,
      ranked,
      outside,
      space,
      subjectNames: base.knowledge.subject,
      isFollowUp,
    }),
  };
}
