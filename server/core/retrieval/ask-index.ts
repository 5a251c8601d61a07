import type { Article } from "../knowledge/article.ts";
import type { OutsideTopic } from "../knowledge/knowledge.ts";
import { tokenize } from "../text/tokenize.ts";

/** No article has this id: ids are kebab-case. */
const outsideId = "*outside*";

/** The ways people ask for each article, each as its own set of terms. */
export interface AskIndex {
  /** Cosine between a question and the nearest way of asking for the article, terms weighted by rarity; 0..1. */
  similarity(articleId: string, questionTerms: readonly string[]): number;
  /** The same with the nearest question of all that is not covered. */
  outsideSimilarity(questionTerms: readonly string[]): number;
}

/** Indexes titles and ways people ask of one language, and what is asked but not covered. */
export function buildAskIndex(
  articles: readonly Article[],
  outside: readonly OutsideTopic[],
  language: string,
): AskIndex {
  const toSets = (texts: readonly string[]) => texts.map((text) => new Set(tokenize(text, language)));
  const asks = [
    ...articles.map(({ id, title, asks: ways }) => ({ id, sets: toSets([title, ...ways]) })),
    { id: outsideId, sets: toSets(outside.flatMap((topic) => topic.asks[language] ?? [])) },
  ];
  const count = asks.reduce((sum, { sets }) => sum + sets.length, 0);
  const frequencies = new Map<string, number>();
  for (const { sets } of asks)
    for (const set of sets) for (const term of set) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const weightOf = (term: string) => Math.log(1 + count / (frequencies.get(term) ?? 0.5)) ** 2;
  const normOf = (terms: Iterable<string>) => {
    let sum = 0;
    for (const term of terms) sum += weightOf(term);
    return Math.sqrt(sum);
  };
  const byArticle = new Map(asks.map(({ id, sets }) => [id, sets.map((terms) => ({ terms, norm: normOf(terms) }))]));
  const similarity: AskIndex["similarity"] = (articleId, questionTerms) => {
    const question = new Set(questionTerms);
    const questionNorm = normOf(question);
    let best = 0;
    for (const { terms, norm } of byArticle.get(articleId) ?? []) {
      let shared = 0;
      for (const term of terms) if (question.has(term)) shared += weightOf(term);
      if (norm > 0 && questionNorm > 0) best = Math.max(best, shared / (norm * questionNorm));
    }
    return best;
  };
  return { similarity, outsideSimilarity: (questionTerms) => similarity(outsideId, questionTerms) };
}
