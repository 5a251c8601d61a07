import type { Article } from "../knowledge/article.ts";
import { isSubword, subwordsOf, tokenize } from "../text/tokenize.ts";
import type { AskWords, WordCounts } from "./ask-words.ts";

/** How a question looks beside all ways of asking: shares are by weight of its words, rare ones weighing more. */
export interface AskEvidence {
  /** Share of the question that the ways of asking for the closest article have, a word counting more the more of them have it. */
  closest: number;
  /** The same for the closest topic that is not covered. */
  closestOutside: number;
  /** Share that is asked with anywhere, of what is covered and of what is not. */
  known: number;
  knownOutside: number;
  /** Share that occurs in neither. */
  unknown: number;
  /** Whether its words are rather those of covered questions (above 0) or of others (below): a mean log-likelihood ratio. */
  leaning: number;
}

export interface AskIndex {
  weigh(questionTerms: readonly string[]): AskEvidence;
}

/** Parts of words say less than words: in weight, and in the likelihood ratio. */
const subwordShare = { weight: 0.5, leaning: 0.4 };

/**
 * Indexes titles and ways people ask of one language, and what is asked but not covered. `leaning` is the log-likelihood
 * ratio of a multinomial naive Bayes classifier (McCallum & Nigam 1998) with half a count added, over the square root of
 * its length, since the words of a question are far from independent.
 */
export function buildAskIndex(articles: readonly Article[], words: AskWords, language: string): AskIndex {
  const covered = articles.map(({ id, title }) =>
    withParts(addAll(words.articles.get(id) ?? new Map(), tokenize(title, language)), language),
  );
  const outside = [...words.outside.values()].map((counts) => withParts(counts, language));
  const all = { covered: sum(covered), outside: sum(outside) };
  const spread = countGroups([...covered, ...outside]);
  const groupCount = covered.length + outside.length;
  const weightOf = (term: string) =>
    Math.log(1 + groupCount / ((spread.get(term) ?? 0) + 0.5)) * (isSubword(term) ? subwordShare.weight : 1);
  return {
    weigh(questionTerms) {
      // The same terms as of the ways of asking: words, and the parts within each.
      const words = questionTerms.filter((term) => !isSubword(term));
      const terms = [...new Set(words.flatMap((word) => [word, ...subwordsOf(word, language)]))].map((term) => ({
        term,
        weight: weightOf(term),
      }));
      const whole = terms.reduce((total, { weight }) => total + weight, 0) || 1;
      const share = (of: (term: string) => number) =>
        terms.reduce((total, { term, weight }) => total + weight * of(term), 0) / whole;
      const closest = (groups: readonly WordCounts[]) =>
        Math.max(0, ...groups.map((counts) => share((term) => saturate(counts.get(term) ?? 0))));
      return {
        closest: closest(covered),
        closestOutside: closest(outside),
        known: share((term) => (all.covered.counts.has(term) ? 1 : 0)),
        knownOutside: share((term) => (all.outside.counts.has(term) ? 1 : 0)),
        unknown: share((term) => (spread.has(term) ? 0 : 1)),
        leaning: lean(
          terms.map(({ term }) => term).filter((term) => spread.has(term)),
          all,
        ),
      };
    },
  };
}

interface Total {
  counts: WordCounts;
  /** Of words, without their parts. */
  size: number;
}

function lean(terms: readonly string[], { covered, outside }: { covered: Total; outside: Total }): number {
  if (covered.size === 0 || outside.size === 0) return 0;
  let total = 0;
  let length = 0;
  for (const term of terms) {
    const share = isSubword(term) ? subwordShare.leaning : 1;
    const likely = (all: Total) => ((all.counts.get(term) ?? 0) + 0.5) / all.size;
    total += share * Math.log(likely(covered) / likely(outside));
    length += share;
  }
  return length > 0 ? total / Math.sqrt(length) : 0;
}

const saturate = (count: number) => count / (count + 1);

function addAll(counts: WordCounts, terms: readonly string[]): WordCounts {
  const more = new Map(counts);
  for (const term of new Set(terms)) if (!isSubword(term)) more.set(term, (more.get(term) ?? 0) + 1);
  return more;
}

function withParts(counts: WordCounts, language: string): WordCounts {
  const more = new Map(counts);
  for (const [word, count] of counts)
    for (const part of new Set(subwordsOf(word, language))) more.set(part, (more.get(part) ?? 0) + count);
  return more;
}

function sum(groups: readonly WordCounts[]): Total {
  const counts = new Map<string, number>();
  let size = 0;
  for (const group of groups)
    for (const [term, count] of group) {
      counts.set(term, (counts.get(term) ?? 0) + count);
      if (!isSubword(term)) size += count;
    }
  return { counts, size };
}

function countGroups(groups: readonly WordCounts[]): WordCounts {
  const spread = new Map<string, number>();
  for (const group of groups) for (const term of group.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  return spread;
}
