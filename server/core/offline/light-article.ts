import type { Article } from "../knowledge/article.ts";
import { plainOutline } from "./plain-outline.ts";

type Outline = Pick<Article, "sections" | "steps">;

/** An article to be sent: its outline only where it does not follow from the body. */
export type LightArticle = Omit<Article, keyof Outline> & Partial<Outline>;

/** How many ways of asking go along, to be suggested while somebody types; their words are sent apart. */
const suggestedAsks = 2;

export function lighten({ sections, steps, ...article }: Article): LightArticle {
  const outline = { sections, steps };
  const follows = JSON.stringify(outline) === JSON.stringify(plainOutline(article.body, article.id));
  return { ...article, asks: article.asks.slice(0, suggestedAsks), ...(follows ? {} : outline) };
}

export function unfold(article: LightArticle): Article {
  return { ...plainOutline(article.body, article.id), ...article };
}
