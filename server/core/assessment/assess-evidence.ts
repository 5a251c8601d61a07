import type { RankedArticle } from "../retrieval/rank-articles.ts";
import { type Signals, signalNames } from "./measure-signals.ts";

/** Fitted numbers that turn signals into a probability and a verdict. Data, stored with the index. */
export interface Thresholds {
  /** What they were fitted on. */
  fittedOn: string;
  bias: number;
  weights: Signals;
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
 * What the evidence allows: answer, ask which topic is meant, or abstain. The confidence is the probability, by logistic
 * regression over the signals, that the best article is right.
 */
export function assessEvidence(ranked: readonly RankedArticle[], signals: Signals, thresholds: Thresholds): Assessment {
  const [first] = ranked;
  if (!first) return { verdict: "not-covered", closest: [], confidence: 0 };
  const candidates = ranked.slice(0, maxCandidates).map(({ articleId }) => articleId);
  const confidence = confidenceOf(signals, thresholds);
  if (confidence < thresholds.abstainBelow) return { verdict: "not-covered", closest: candidates, confidence };
  if (confidence < thresholds.answerFrom) return { verdict: "ambiguous", articleIds: candidates, confidence };
  return { verdict: "answerable", articleId: first.articleId, confidence };
}

/** The probability that the best article is right, 0..1. */
export function confidenceOf(signals: Signals, { bias, weights }: Pick<Thresholds, "bias" | "weights">): number {
  const sum = signalNames.reduce((total, name) => total + weights[name] * signals[name], bias);
  // Rounded, because browsers and servers differ in the last bits of a logarithm.
  return Math.round(1e6 / (1 + Math.exp(-sum))) / 1e6;
}
