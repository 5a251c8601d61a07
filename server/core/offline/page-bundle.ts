import { buildKnowledgeBase, type KnowledgeBase } from "../answer/knowledge-base.ts";
import type { Thresholds } from "../assessment/assess-evidence.ts";
import type { Article } from "../knowledge/article.ts";
import { articlesIn, type Knowledge } from "../knowledge/knowledge.ts";
import type { TreeSource } from "../knowledge/tree-source.ts";
import { countAskWords } from "../retrieval/ask-words.ts";
import { buildSearchSpace } from "../retrieval/build-search-space.ts";
import type { CuesByLanguage } from "../understanding/cues/language-cues.ts";
import { type LightArticle, lighten, unfold } from "./light-article.ts";
import { type PackedAskWords, packAskWords, unpackAskWords } from "./pack-ask-words.ts";

/** Everything a page needs to answer in one language without a server. Plain data, made to be sent and kept. */
export interface PageBundle {
  contract: number;
  language: string;
  /** Of the whole knowledge, as `/readyz` says it. */
  version: string;
  /** In one language, with few of the ways of asking. */
  knowledge: Omit<Knowledge, "articles" | "outside"> & { articles: LightArticle[] };
  /** What search and assessment use of them all. */
  askWords: PackedAskWords;
  thresholds: Thresholds;
  handoffUrl: string | null;
}

/** The bundle of one of the knowledge's languages. Indexes are left out: a page builds them faster than it loads them. */
export function makePageBundle(
  { knowledge, spaces, thresholds }: Pick<KnowledgeBase, "knowledge" | "spaces" | "thresholds">,
  language: string,
  { contract, handoffUrl }: Pick<PageBundle, "contract" | "handoffUrl">,
): PageBundle {
  const { outside: _, ...sent } = knowledge;
  const { version, name, covers, tree } = sent;
  const askWords = packAskWords(spaces[language]?.askWords ?? countAskWords(knowledge, language));
  const inLanguage: PageBundle["knowledge"] = {
    ...sent,
    name: inOne(name, language),
    covers: inOne(covers, language),
    articles: articlesIn(knowledge, language).map((article) => lighten(withAllErrors(article, knowledge))),
    tree: treeIn(tree, language),
  };
  return { contract, language, version, knowledge: inLanguage, askWords, thresholds, handoffUrl };
}

function inOne<T>(values: Record<string, T>, language: string): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name === language));
}

function treeIn({ questions, ...rest }: TreeSource, language: string): TreeSource {
  const localized = Object.entries(questions).map(([id, { ask, answers }]) => {
    const inLanguage = answers.map(({ label, ...answer }) => ({ ...answer, label: inOne(label, language) }));
    return [id, { ask: inOne(ask, language), answers: inLanguage }];
  });
  return { ...rest, questions: Object.fromEntries(localized) };
}

/** People paste what their screen shows, in whatever language that is: error strings of all languages go along. */
function withAllErrors(article: Article, knowledge: Knowledge): Article {
  const others = knowledge.articles.filter(({ id }) => id === article.id).flatMap(({ errors }) => errors);
  return { ...article, errors: [...new Set([...article.errors, ...others])] };
}

/** What answers are made from, out of a bundle. Search is by words alone. */
export function openPageBundle(
  { language, knowledge: sent, askWords, thresholds }: PageBundle,
  cues: CuesByLanguage,
): KnowledgeBase {
  const articles = sent.articles.map(unfold);
  const knowledge: Knowledge = { ...sent, languages: [language], articles, outside: [] };
  const space = buildSearchSpace(knowledge, language, {
    askWords: unpackAskWords(
      askWords,
      articles.map(({ id }) => id),
    ),
  });
  return buildKnowledgeBase(knowledge, { [language]: space }, thresholds, cues);
}
