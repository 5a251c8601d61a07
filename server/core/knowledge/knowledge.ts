import type { Article, StepFacts } from "./article.ts";
import type { TreeSource } from "./tree-source.ts";

/** A text per language of the knowledge. */
export type Localized = Record<string, string>;

/** Something that is not covered, and the ways people ask for it, per language. */
export interface OutsideTopic {
  id: string;
  asks: Record<string, string[]>;
}

/** Everything one folder of knowledge says, checked as a whole. Plain data: it can be stored and sent. */
export interface Knowledge {
  id: string;
  name: Localized;
  /** Complete languages; the first is the knowledge's default. */
  languages: string[];
  /** Names of what this knowledge is about, as people write them. */
  subject: string[];
  /** What can be asked, in a sentence or two. */
  covers: Localized;
  /** The step that leads to a person. */
  contact: string | null;
  /** The step that keeps people going meanwhile. */
  alternatives: string | null;
  /** The step that looks at the official status page. */
  status: string | null;
  /** Hosts of the product's own API: where our calls to them fail, that tells something about the product. */
  apiHosts: string[];
  articles: Article[];
  /** What people ask here that this knowledge does not cover, so that it can be recognised and declined. */
  outside: OutsideTopic[];
  tree: TreeSource;
  /** Content hash over every file of the folder that can change an answer. */
  version: string;
}

/** Finds an article by id and language; every article exists in every language of the knowledge. */
export function findArticle(knowledge: Knowledge, articleId: string, language: string): Article | undefined {
  return knowledge.articles.find((article) => article.id === articleId && article.language === language);
}

/** Articles of one language, in the folder's order. */
export function articlesIn(knowledge: Knowledge, language: string): Article[] {
  return knowledge.articles.filter((article) => article.language === language);
}

/** The owner of a step is in its id. */
export function ownerOf(stepId: string): { articleId: string; name: string } {
  const slash = stepId.indexOf("/");
  return { articleId: stepId.slice(0, slash), name: stepId.slice(slash + 1) };
}

/** What the owning article says about a step in this language. */
export function stepFactsOf(knowledge: Knowledge, stepId: string, language: string): StepFacts | undefined {
  const { articleId, name } = ownerOf(stepId);
  return findArticle(knowledge, articleId, language)?.stepFacts[name];
}
