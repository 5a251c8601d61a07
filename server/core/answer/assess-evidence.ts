import type { RankedArticle } from "../retrieval/rank-articles.ts";
import type { Understanding } from "../understanding/understand.ts";

/** Fitted numbers that turn retrieval scores into a probability and a verdict. Data, stored with the index. */
export interface Thresholds {
  /** True until a fit on an evaluation set has replaced them. */
  provisional: boolean;
  /** Weights of a logistic function over the signals of `signalsOf`. */
  weights: { bias: number; share: number; margin: number; signature: number };
  /** Below: not covered. */
  abstainBelow: number;
  /** From here on: answer. Between the two: ask. */
  answerFrom: number;
}

export type Assessment =
  | { verdict: "answerable"; articleId: string; confidence: number }
  | { verdict: "ambiguous"; articleIds: string[]; confidence: number }
  | { verdict: "not-covered"; closest: string[]; confidence: number };

/** How many topics a clarifying question offers. */
const maxCandidates = 4;

/**
 * What the evidence allows: answer, ask which topic is meant, or abstain. The confidence is a logistic function of the
 * best article's share of the best score the question could reach, its lead over the next, and a matched error string.
 */
export function assessEvidence(
  ranked: readonly RankedArticle[],
  understanding: Understanding,
  thresholds: Thresholds,
): Assessment {
  const [first] = ranked;
  const candidates = ranked.slice(0, maxCandidates).map(({ articleId }) => articleId);
  if (!first) return { verdict: "not-covered", closest: [], confidence: 0 };
  const signals = signalsOf(ranked, understanding);
  const { bias, ...weights } = thresholds.weights;
  const sum =
    bias + weights.share * signals.share + weights.margin * signals.margin + weights.signature * signals.signature;
  const confidence = 1 / (1 + Math.exp(-sum));
  if (confidence < thresholds.abstainBelow) return { verdict: "not-covered", closest: candidates, confidence };
  if (confidence < thresholds.answerFrom) return { verdict: "ambiguous", articleIds: candidates, confidence };
  return { verdict: "answerable", articleId: first.articleId, confidence };
}

/** The signals of a question, each 0..1. */
export function signalsOf(
  ranked: readonly RankedArticle[],
  understanding: Understanding,
): { share: number; margin: number; signature: number } {
  const [first, second] = ranked;
  if (!first || first.score <= 0) return { share: 0, margin: 0, signature: 0 };
  return {
    share: Math.min(1, first.score),
    margin: (first.score - (second?.score ?? 0)) / first.score,
    signature: understanding.signatures.some(({ kind }) => kind === "error") ? 1 : 0,
  };
}
