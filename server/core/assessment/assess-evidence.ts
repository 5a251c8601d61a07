import type { RankedArticle } from "../retrieval/rank-articles.ts";
import { type Signals, type SignalWeights, signalNames } from "./measure-signals.ts";

/** A logistic regression over the signals. */
export interface FittedModel {
  bias: number;
  weights: SignalWeights;
  /** What each signal counts more or less where the message names the subject: a strange word then tells less. */
  withSubject: SignalWeights;
}

/** Fitted numbers that turn signals into probabilities and a verdict. Data, stored with the index. */
export interface Thresholds {
  /** What they were fitted on. */
  fittedOn: string;
  /** Is the question covered at all? */
  coverage: FittedModel;
  /** Is the best article a right one? */
  correctness: FittedModel;
  /** Of coverage; below: not covered. */
  abstainBelow: number;
  /** Of correctness; from here on: answer. Below, where it is covered: ask. */
  answerFrom: number;
}

export type Assessment =
  | { verdict: "answerable"; articleId: string; confidence: number }
  | { verdict: "ambiguous"; articleIds: string[]; confidence: number }
  | { verdict: "not-covered"; closest: string[]; confidence: number };

/** How many topics a clarifying question offers. */
const maxCandidates = 4;

/**
 * What the evidence allows: answer, ask which topic is meant, or abstain. Two questions with two answers: whether it is
 * covered decides about refusing, whether the best article is right about asking back; "it breaks every evening" may be
 * surely the one and hardly the other. The confidence is the second, the probability that the best article is right.
 */
export function assessEvidence(ranked: readonly RankedArticle[], signals: Signals, thresholds: Thresholds): Assessment {
  const [first] = ranked;
  if (!first) return { verdict: "not-covered", closest: [], confidence: 0 };
  const candidates = ranked.slice(0, maxCandidates).map(({ articleId }) => articleId);
  if (signals.rival === 1) return { verdict: "not-covered", closest: candidates, confidence: 0 };
  const confidence = probabilityOf(signals, thresholds.correctness);
  if (probabilityOf(signals, thresholds.coverage) < thresholds.abstainBelow)
    return { verdict: "not-covered", closest: candidates, confidence };
  if (confidence < thresholds.answerFrom) return { verdict: "ambiguous", articleIds: candidates, confidence };
  return { verdict: "answerable", articleId: first.articleId, confidence };
}

/** What a model makes of the signals, 0..1. */
export function probabilityOf(signals: Signals, { bias, weights, withSubject }: FittedModel): number {
  const weightOf = (name: keyof SignalWeights) => weights[name] + (signals.subject === 1 ? withSubject[name] : 0);
  const sum = signalNames.reduce((total, name) => total + weightOf(name) * signals[name], bias);
  // Rounded, because browsers and servers differ in the last bits of a logarithm.
  return Math.round(1e6 / (1 + Math.exp(-sum))) / 1e6;
}
