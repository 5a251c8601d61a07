import { articlesIn, type Knowledge } from "../knowledge/knowledge.ts";
import { stepWords } from "./find-step-mentions.ts";
import { buildStepIndex } from "./step-index.ts";
import type { Vocabulary } from "./understand.ts";

/** Collects what messages are read with. */
export function buildVocabulary(knowledge: Knowledge): Vocabulary {
  return {
    languages: knowledge.languages,
    articles: knowledge.articles,
    steps: stepWords(knowledge.articles),
    stepIndexes: Object.fromEntries(
      knowledge.languages.map((language) => [language, buildStepIndex(articlesIn(knowledge, language), language)]),
    ),
    foreign: [...new Set([...knowledge.subject, ...knowledge.articles.flatMap((article) => article.errors)])],
  };
}
