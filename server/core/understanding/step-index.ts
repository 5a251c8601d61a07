import type { Article } from "../knowledge/article.ts";
import type { AskWords } from "../retrieval/ask-words.ts";
import { isSubword, subwordsOf, tokenize } from "../text/tokenize.ts";

/** Finds out which of a few steps a remark is about, where it names none of them outright. */
export interface StepIndex {
  /** All of them. */
  stepIds: readonly string[];
  /** The step of `candidates` that shares the most telling words with the text; null where none stands out. */
  closest(text: string, candidates: readonly string[]): string | null;
  /** The steps of `candidates` that the text may be about: those with nearly as much in common with it as any. */
  near(text: string, candidates: readonly string[]): string[];
  /** Whether the text shares any word with the step. */
  touches(text: string, stepId: string): boolean;
}

/** Least evidence, and how far it has to be ahead of the next step's; chosen on remarks written for development. */
const leastEvidence = 2;
const lead = 1.3;
const subwordShare = 0.5;
/** What share of the most evidence still makes a step one that may be meant. */
const nearShare = 0.65;

/**
 * Indexes the words of each step of one language: its aliases, its wording in every article, and the ways people ask
 * for its article where that owns no other step. A word tells more the fewer steps have it (inverse document frequency),
 * and, with saturation, the more often this one has it.
 */
export function buildStepIndex(articles: readonly Article[], askWords: AskWords, language: string): StepIndex {
  const counts = new Map<string, Map<string, number>>();
  for (const { id, stepFacts } of articles) {
    const names = Object.keys(stepFacts);
    for (const name of names) {
      const stepId = `${id}/${name}`;
      const { aliases = [], things = [] } = stepFacts[name] ?? {};
      const wordings = articles.flatMap(({ steps }) => steps.filter((step) => step.id === stepId));
      const texts = [
        ...[...aliases, ...things].map((alias) => alias.replace(/[/_]/g, " ")),
        ...wordings.flatMap(({ title, text }) => [title, text]),
      ];
      const terms = countTerms(texts, language);
      if (names.length === 1)
        for (const [word, count] of askWords.articles.get(id) ?? [])
          for (const term of new Set([word, ...subwordsOf(word, language)]))
            terms.set(term, (terms.get(term) ?? 0) + count);
      counts.set(stepId, terms);
    }
  }
  const spread = new Map<string, number>();
  for (const terms of counts.values()) for (const term of terms.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  const rarity = (term: string) => Math.log((counts.size + 1) / ((spread.get(term) ?? 0) + 0.5));
  const evidence = (terms: readonly string[], stepId: string) =>
    terms.reduce((sum, term) => {
      const count = counts.get(stepId)?.get(term) ?? 0;
      return sum + (2 * count * rarity(term) * (isSubword(term) ? subwordShare : 1)) / (1 + count);
    }, 0);
  const rank = (text: string, candidates: readonly string[]) => {
    const terms = [...new Set(tokenize(text, language))];
    return candidates.map((stepId) => ({ stepId, sum: evidence(terms, stepId) })).sort((a, b) => b.sum - a.sum);
  };
  return {
    stepIds: [...counts.keys()],
    touches: (text, stepId) => evidence(tokenize(text, language), stepId) > 0,
    near(text, candidates) {
      const ranked = rank(text, candidates);
      const most = ranked[0]?.sum ?? 0;
      return ranked.filter(({ sum }) => sum > 0 && sum >= nearShare * most).map(({ stepId }) => stepId);
    },
    closest(text, candidates) {
      const [first, second] = rank(text, candidates);
      if (!first || first.sum < leastEvidence || first.sum < lead * (second?.sum ?? 0)) return null;
      return first.stepId;
    },
  };
}

/** In how many of the texts each term occurs. */
function countTerms(texts: readonly string[], language: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const term of new Set(tokenize(text, language))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
