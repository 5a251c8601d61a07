import type { FittedModel, Thresholds } from "./assess-evidence.ts";
import { type SignalWeights, signalNames } from "./measure-signals.ts";

const byHand: FittedModel = {
  bias: -3,
  weights: {
    share: 8,
    margin: 1,
    signature: 2,
    subject: 1,
    unknown: -3,
    foreign: -1,
    foreignAlone: -2,
    outside: -4,
    closest: 5,
    closestOutside: -3,
    known: 0,
    knownOutside: 0,
    neverAsked: 0,
    leaning: 1,
    astray: -2,
    elsewhere: -2,
  },
  withSubject: Object.fromEntries(signalNames.map((name) => [name, 0])) as unknown as SignalWeights,
};

/** Set by hand; what holds until a fit has replaced it. */
export const provisionalThresholds: Thresholds = {
  fittedOn: "nothing yet: provisional",
  coverage: byHand,
  correctness: byHand,
  abstainBelow: 0.25,
  answerFrom: 0.45,
};
