import type { Article } from "../knowledge/article.ts";
import { isSubword, tokenize } from "../text/tokenize.ts";

/** The words of each article's title with their weights: how few titles have the word. */
export type TitleIndex = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Indexes the titles of one language. Names of the knowledge's subject tell no article apart and are left out. */
export function buildTitleIndex(articles: readonly Article[], subject: readonly string[]): TitleIndex {
  const titles = articles.map((article) => {
    const common = new Set(subject.flatMap((name) => tokenize(name, article.language)));
    const words = tokenize(article.title, article.language).filter((term) => !isSubword(term) && !common.has(term));
    return { id: article.id, words: new Set(words) };
  });
  const frequencies = new Map<string, number>();
  for (const { words } of titles) for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const weightOf = (word: string) => Math.log(1 + titles.length / (frequencies.get(word) ?? 1));
  return new Map(titles.map(({ id, words }) => [id, new Map([...words].map((word) => [word, weightOf(word)]))]));
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
