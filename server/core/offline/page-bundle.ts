import { buildKnowledgeBase, type KnowledgeBase } from "../answer/knowledge-base.ts";
import type { Thresholds } from "../assessment/assess-evidence.ts";
import type { Article } from "../knowledge/article.ts";
import { articlesIn, type Knowledge } from "../knowledge/knowledge.ts";
import { buildSearchSpace } from "../retrieval/build-search-space.ts";

/** Everything a page needs to answer in one language without a server. Plain data, made to be sent and kept. */
export interface PageBundle {
  contract: number;
  language: string;
  /** Of the whole knowledge, as `/readyz` says it. */
  version: string;
  /** With the articles of one language. */
  knowledge: Knowledge;
  thresholds: Thresholds;
  handoffUrl: string | null;
}

/** The bundle of one of the knowledge's languages. Indexes are left out: a page builds them faster than it loads them. */
export function makePageBundle(
  { knowledge, thresholds }: Pick<KnowledgeBase, "knowledge" | "thresholds">,
  language: string,
  { contract, handoffUrl }: Pick<PageBundle, "contract" | "handoffUrl">,
): PageBundle {
  const articles = articlesIn(knowledge, language).map((article) => withAllErrors(article, knowledge));
  const { version } = knowledge;
  return { contract, language, version, knowledge: { ...knowledge, articles }, thresholds, handoffUrl };
}

/** People paste what their screen shows, in whatever language that is: error strings of all languages go along. */
function withAllErrors(article: Article, knowledge: Knowledge): Article {
  const others = knowledge.articles.filter(({ id }) => id === article.id).flatMap(({ errors }) => errors);
  return { ...article, errors: [...new Set([...article.errors, ...others])] };
}

/**
 * What answers are made from, out of one bundle or several of the same knowledge; the first is the page's language.
 * Search is by words alone.
 */
export function openPageBundles(bundles: readonly [PageBundle, ...PageBundle[]]): KnowledgeBase {
  const [{ knowledge: first, thresholds }] = bundles;
  const knowledge: Knowledge = {
    ...first,
    languages: bundles.map(({ language }) => language),
    articles: bundles.flatMap(({ knowledge: { articles } }) => articles),
  };
  const spaces = Object.fromEntries(
    knowledge.languages.map((language) => [language, buildSearchSpace(knowledge, language)]),
  );
  return buildKnowledgeBase(knowledge, spaces, thresholds);
}
