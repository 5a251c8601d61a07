/** A step that could be the one that helps. */
export interface StepCandidate {
  id: string;
  /** 1 (seconds) … 5 (another person or product). */
  effort: number;
  /** How well what the asker said fits the article that owns the step, 0..1 of the best fitting one. */
  fit: number;
}

/** Each place further down the writer's list is taken to be this much less likely. */
const decay = 0.85;
/** How much more likely a step is whose article fits what was said as well as any. */
const fitFactor = 4;

/**
 * Steps in the order of probability over cost, which has the least expected cost when one fault is to be found and each
 * step either mends it or does not (Heckerman, Breese & Rommelse 1995, "Decision-theoretic troubleshooting", section 3).
 * Probability: the writer's order, which puts the likely first, times what the asker said. Cost: 1 to 2 by effort,
 * mild because the writer has weighed it too. Without a word about any step this is nearly the writer's order.
 */
export function orderSteps(candidates: readonly StepCandidate[]): string[] {
  return candidates
    .map(({ id, effort, fit }, place) => ({
      id,
      place,
      worth: (decay ** place * (1 + fitFactor * fit)) / (1 + (effort - 1) / 4),
    }))
    .sort((a, b) => b.worth - a.worth || a.place - b.place)
    .map(({ id }) => id);
}
