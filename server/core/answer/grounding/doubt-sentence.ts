import type { GroundingFault } from "../../../contract/grounding.ts";
import { doubtWeights } from "./doubt-weights.ts";
import { type Evidence, measureEvidence } from "./measure-evidence.ts";
import type { Passage } from "./read-passage.ts";

export interface Doubt {
  /**
   * Log-odds that the sentence is not carried by its sources, by the development sentences' measure, beyond what a sentence
   * may raise: above 0 there is more doubt than true sentences raise.
   */
  doubt: number;
  /** What most of it comes from. */
  reason: GroundingFault;
}

const reasons: Readonly<Record<keyof Evidence, GroundingFault>> = {
  missing: "coverage",
  missingShare: "coverage",
  strange: "coverage",
  altered: "coverage",
  changed: "coverage",
  replaced: "coverage",
  words: "coverage",
  misplaced: "order",
  swapped: "order",
  leapt: "order",
  ordered: "order",
  disorder: "order",
  exchanged: "order",
  denied: "polarity",
  negated: "polarity",
  undenied: "polarity",
  turned: "polarity",
  retimed: "order",
  rejoined: "order",
  moved: "order",
  grafted: "order",
  crossed: "order",
  flipped: "polarity",
  adrift: "order",
  added: "coverage",
  siblings: "coverage",
  contrary: "polarity",
  renamed: "name",
  misnamed: "name",
};

/** English and Japanese have rules of their own, and so weights of their own. */
function weightsFor(language: string): keyof typeof doubtWeights {
  const [base] = language.split("-");
  return base === "en" || base === "ja" ? base : "other";
}

/** Weighs everything that speaks against a sentence: a weighted sum, so that each part of it can be read off. */
export function doubtSentence(
  text: string,
  passages: readonly Passage[],
  context: { language: string; subject: readonly string[] },
): Doubt {
  const evidence = measureEvidence(text, passages, context);
  // In other words than the source's anything can be said.
  if (evidence === null) return { doubt: Number.POSITIVE_INFINITY, reason: "coverage" };
  const { bias, mostDoubt, weights } = doubtWeights[weightsFor(context.language)];
  let doubt = bias - mostDoubt;
  const shares = new Map<GroundingFault, number>();
  for (const [kind, weight] of Object.entries(weights) as [keyof Evidence, number][]) {
    const share = weight * evidence[kind];
    doubt += share;
    shares.set(reasons[kind], (shares.get(reasons[kind]) ?? 0) + share);
  }
  const [reason] = [...shares].reduce((most, next) => (next[1] > most[1] ? next : most));
  return { doubt, reason };
}
