import type { ArticleKind } from "../knowledge/article.ts";
import type { RetrievedChunk } from "./retrieve.ts";

/** An article and its best chunk's score. */
export interface RankedArticle {
  articleId: string;
  score: number;
  best: RetrievedChunk;
}

/** What a question says about articles beyond its words. */
export interface RankingEvidence {
  /** Articles whose error string or code the message quotes. */
  named: ReadonlyMap<string, "error" | "code">;
  /** Asks for reasons, asks for a way to do something, or neither. */
  form: "why" | "how" | null;
  /** The article to go to for what it asks for by its role ("something else to use"), if it asks so. */
  role: string | null;
  /** It names something that may be used instead: "is X any good instead?" asks for X, not for what there is. */
  namesAlternative: boolean;
  kindOf(articleId: string): ArticleKind | undefined;
  /** Whether the message tells of an article's steps that they did not help: it is not what is asked for, then. */
  isReported(articleId: string): boolean;
  /** 0..1. */
  titleCoverage(articleId: string): number;
}

/** What an article gains when one of its error strings stands in the message word for word. */
const signatureBonus = { error: 0.2, code: 0.1 };
/** What it gains when the question names its whole title. */
const titleBonus = 0.12;
/** What an alternative gains on top when it is named: nobody names it who means something else. */
const alternativeBonus = 0.1;
/** By how much the kinds of article that answer such a question go ahead. */
const formBonus = 0.2;
/** What is left of the score of an article whose steps are reported as done. */
const reportedShare = 0.5;
/** What the article gains whose role is asked for. */
const roleBonus = 0.3;
const kindsFor: Record<"why" | "how", readonly ArticleKind[]> = { why: ["cause", "faq", "guide"], how: ["fix"] };

/**
 * Articles in the order of their best chunk, with what else the question says. The bonuses were chosen on the
 * development questions by hand, one at a time.
 */
export function rankArticles(chunks: readonly RetrievedChunk[], evidence: RankingEvidence): RankedArticle[] {
  const ranked = new Map<string, RankedArticle>();
  for (const retrieved of chunks) {
    const { articleId } = retrieved.chunk;
    if (!ranked.has(articleId)) ranked.set(articleId, { articleId, score: retrieved.score, best: retrieved });
  }
  const isNamed = (id: string) => evidence.kindOf(id) === "alternative" && evidence.titleCoverage(id) > 0;
  const namesAlternative = evidence.namesAlternative || [...ranked.keys()].some(isNamed);
  return [...ranked.values()]
    .map((article) => ({ ...article, score: adjust(article, { ...evidence, namesAlternative }) }))
    .sort((a, b) => b.score - a.score || (a.articleId < b.articleId ? -1 : 1));
}

function adjust(
  { articleId, score }: RankedArticle,
  { named, form, role, namesAlternative, kindOf, isReported, titleCoverage }: RankingEvidence,
): number {
  const kind = kindOf(articleId);
  const fits = form !== null && kind !== undefined && kindsFor[form].includes(kind);
  const signature = named.get(articleId);
  const sum =
    score +
    titleBonus * titleCoverage(articleId) +
    (signature ? signatureBonus[signature] : 0) +
    (kind === "alternative" && titleCoverage(articleId) > 0 ? alternativeBonus : 0) +
    (role === articleId && !namesAlternative ? roleBonus : 0);
  // What the screen says is what it is about, whatever was done about it.
  const isPast = kind === "fix" && isReported(articleId) && signature !== "error";
  return sum * (fits ? 1 + formBonus : 1) * (isPast ? reportedShare : 1);
}

/** Each article's score as a share of the best one's. */
export function fitOf(ranked: readonly RankedArticle[]): Record<string, number> {
  const best = ranked[0]?.score ?? 0;
  return best > 0 ? Object.fromEntries(ranked.map(({ articleId, score }) => [articleId, score / best])) : {};
}
