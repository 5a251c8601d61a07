import { type Conversation, perhapsTried } from "../conversation/conversation.ts";
import { mayOffer } from "../conversation/ledger.ts";
import type { ArticleStep } from "../knowledge/article.ts";
import { findArticle, type Knowledge, ownerOf, stepFactsOf } from "../knowledge/knowledge.ts";
import type { ArticleNode } from "./decision-tree.ts";
import { orderSteps } from "./order-steps.ts";

/** A step in the words of the article that is being answered from. */
export interface GuideStep {
  /** Whose words: the article answered from, or, in a guide made of other articles' fixes, one of those. */
  articleId: string;
  step: ArticleStep;
}

export interface Guide {
  /** What to show now, in order. */
  steps: GuideStep[];
  /** How many more of this guide may still be shown after these. */
  remaining: number;
}

/** Most steps of one answer, unless the article has a list of its own for one error. */
const maxSteps = 5;

/**
 * The steps of an article that are left under this ledger. A list of its own is shown in the writer's order, a related
 * error's whole; a guide made of other articles' fixes goes by what the asker said (`fit`, by article). What a self-check
 * points to comes first in any; what the asker perhaps told of waits until nothing else is left.
 */
export function guideThrough(
  knowledge: Knowledge,
  node: ArticleNode,
  language: string,
  { ledger, fit, check, doubted, akin }: Pick<Conversation, "ledger" | "fit" | "check" | "doubted" | "akin">,
): Guide {
  const article = findArticle(knowledge, node.id, language);
  const left = node.steps.filter((id) => mayOffer(ledger, id));
  const listed = article && article.steps.length > 0 ? left : orderByFit(knowledge, left, language, fit);
  const suspected = check?.suspected.filter((id) => listed.includes(id)) ?? [];
  const unsure = perhapsTried({ doubted, akin });
  const sure = listed.filter((id) => !unsure.has(id));
  const ordered = [...new Set([...suspected, ...(sure.length > 0 ? sure : listed)])];
  const shown = article?.kind === "error" ? ordered : ordered.slice(0, maxSteps);
  return {
    steps: shown.flatMap((id) => wordsFor(knowledge, node.id, id, language) ?? []),
    remaining: left.length - shown.length,
  };
}

function orderByFit(
  knowledge: Knowledge,
  stepIds: readonly string[],
  language: string,
  fit: Readonly<Record<string, number>>,
): string[] {
  return orderSteps(
    stepIds.map((id) => ({
      id,
      effort: stepFactsOf(knowledge, id, language)?.effort ?? 3,
      fit: fit[ownerOf(id).articleId] ?? 0,
    })),
  );
}

/** A step in the article's own words, else in those of the first fix it builds on that has it, else in its owner's. */
export function wordsFor(knowledge: Knowledge, articleId: string, stepId: string, language: string): GuideStep | null {
  const article = findArticle(knowledge, articleId, language);
  const candidates = [articleId, ...(article?.fixes ?? []), ownerOf(stepId).articleId];
  for (const candidate of candidates) {
    const step = findArticle(knowledge, candidate, language)?.steps.find(({ id }) => id === stepId);
    if (step) return { articleId: candidate, step };
  }
  return null;
}
