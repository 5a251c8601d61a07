import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Thresholds } from "./assess-evidence.ts";
import { fitThresholds } from "./fit-thresholds.ts";
import { selfSamples } from "./self-samples.ts";

/**
 * Ways of asking that are left out are harder than real questions: their writer made each differ from all others, and a
 * sixth is missing at a time. A line that refuses this share of them refuses about a tenth as many real ones.
 */
const maxFalseRefusal = 0.22;

/** Thresholds for a knowledge that has no evaluation: fitted on what it says of itself. */
export async function fitToItself(knowledge: Knowledge): Promise<Thresholds> {
  return fitThresholds(await selfSamples(knowledge), "its own ways of asking", { maxFalseRefusal });
}
