import { articlesIn, findArticle, type Knowledge } from "../../server/core/knowledge/knowledge.ts";
import { normalize } from "../../server/core/text/normalize.ts";
import type { ResolvedQuestion } from "./find-resolved.ts";

/** Questions to learn, by article and language. */
export type Candidates = Record<string, Record<string, string[]>>;

/** Longer ones are stories; they tell no way of asking. */
const maxLength = 200;

/**
 * Ways of asking that an article does not have yet, by article. Left out: what some article
 * of the language has in other spelling, what holds something masked, and what is too long.
 */
export function chooseCandidates(knowledge: Knowledge, resolved: readonly ResolvedQuestion[]): Candidates {
  const candidates: Candidates = {};
  for (const language of knowledge.languages) {
    const known = new Set(articlesIn(knowledge, language).flatMap(({ title, asks }) => [title, ...asks].map(bare)));
    for (const { articleId, question: asked } of resolved.filter((entry) => entry.language === language)) {
      const question = asked.replace(/\s+/g, " ").trim();
      const isPlain = question.length <= maxLength && !/\[[a-z-]+\]/.test(question) && bare(question) !== "";
      if (!isPlain || known.has(bare(question)) || !findArticle(knowledge, articleId, language)) continue;
      known.add(bare(question));
      const ofArticle = candidates[articleId] ?? {};
      candidates[articleId] = { ...ofArticle, [language]: [...(ofArticle[language] ?? []), question] };
    }
  }
  return Object.fromEntries(Object.entries(candidates).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same for spellings that a search takes for the same. */
function bare(text: string): string {
  return normalize(text).replace(/[^\p{L}\p{N}]+/gu, "");
}
