import type { Thresholds } from "./assess-evidence.ts";

/** Set by hand; what holds until a fit has replaced it. */
export const provisionalThresholds: Thresholds = {
  fittedOn: "nothing yet: provisional",
  bias: -3,
  weights: {
    share: 8,
    margin: 1,
    signature: 2,
    subject: 1,
    unknown: -3,
    foreign: -1,
    foreignAlone: -2,
    asked: 5,
    outside: -4,
    askedOutside: -3,
  },
  abstainBelow: 0.25,
  answerFrom: 0.45,
};
