import type { Article } from "../knowledge/article.ts";
import { isSubword, tokenize } from "../text/tokenize.ts";

/** The words of each article's title with their weights. */
export type TitleIndex = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Indexes the titles of one language, words weighted by how rare they are in the whole knowledge. Names of its subject
 * tell no article apart and are left out.
 */
export function buildTitleIndex(
  articles: readonly Article[],
  subject: readonly string[],
  rarityOf: (term: string) => number,
): TitleIndex {
  return new Map(
    articles.map((article) => {
      const common = new Set(subject.flatMap((name) => tokenize(name, article.language)));
      const words = tokenize(article.title, article.language).filter((term) => !isSubword(term) && !common.has(term));
      return [article.id, new Map(words.map((word) => [word, rarityOf(word)]))];
    }),
  );
}

/** How much of an article's title a question names, 0..1 by weight. */
export function titleCoverage(titles: TitleIndex, articleId: string, questionTerms: ReadonlySet<string>): number {
  let named = 0;
  let whole = 0;
  for (const [word, weight] of titles.get(articleId) ?? []) {
    whole += weight;
    if (questionTerms.has(word)) named += weight;
  }
  return whole > 0 ? named / whole : 0;
}
