import type { Suggestion } from "../../contract/suggestions.ts";
import type { Article } from "../knowledge/article.ts";
import { normalize } from "../text/normalize.ts";

/** Shorter beginnings fit too much to be of use. */
const minLength = 2;

/**
 * Questions people ask that fit what is being typed, best first, at most one for each article: those that begin with it
 * before those that contain it, titles before other wordings, short before long.
 */
export function suggestQuestions(
  articles: readonly Pick<Article, "id" | "title" | "asks">[],
  typed: string,
  { limit = 4 } = {},
): Suggestion[] {
  const text = bare(typed);
  if (text.length < minLength) return [];
  const words = text.split(" ");
  const best = articles.flatMap(({ id: articleId, title, asks }) => {
    const fitting = [title, ...asks]
      .map((ask, index) => ({ text: ask, articleId, rank: rankOf(bare(ask), text, words), isTitle: index === 0 }))
      .filter(({ rank }) => rank > 0)
      .sort(byFit);
    return fitting.slice(0, 1);
  });
  return best
    .sort(byFit)
    .slice(0, limit)
    .map(({ text: ask, articleId }) => ({ text: ask, articleId }));
}

interface Fit {
  text: string;
  rank: number;
  isTitle: boolean;
}

function byFit(a: Fit, b: Fit): number {
  return b.rank - a.rank || Number(b.isTitle) - Number(a.isTitle) || a.text.length - b.text.length;
}

function rankOf(ask: string, text: string, words: readonly string[]): number {
  if (ask.startsWith(text)) return 3;
  if (ask.includes(text)) return 2;
  return words.length > 1 && words.every((word) => ask.includes(word)) ? 1 : 0;
}

/** Without the signs at which people's wordings differ. */
function bare(text: string): string {
  return normalize(text)
    .replace(/[\p{P}\p{S}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
