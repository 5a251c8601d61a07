import { confidenceOf, type Thresholds } from "./assess-evidence.ts";
import { fitLogistic } from "./fit-logistic.ts";
import { type Signals, signalNames } from "./measure-signals.ts";

/** One message whose outcome is known. */
export interface FitSample {
  signals: Signals;
  /** Whether the knowledge covers it at all. */
  isCovered: boolean;
  /** Whether the best article is a right one. */
  isRight: boolean;
}

/** Asking back is for doubtful cases: the band above the refusal line. */
const askBand = 0.06;

/**
 * Fits the weights by logistic regression (is the best article right?), and the lines by what they cost: refusal
 * begins where at most `maxFalseRefusal` (a share) of the covered samples fall below it.
 */
export function fitThresholds(
  samples: readonly FitSample[],
  fittedOn: string,
  { maxFalseRefusal = 0.025 } = {},
): Thresholds {
  const { bias, weights } = fitLogistic(
    samples.map(({ signals, isRight }) => ({
      features: signalNames.map((name) => signals[name]),
      label: isRight ? 1 : 0,
    })),
    { penalty: 0.1 },
  );
  const named = Object.fromEntries(
    signalNames.map((name, index) => [name, round(weights[index] ?? 0)]),
  ) as unknown as Signals;
  const fit = { bias: round(bias), weights: named };
  const covered = samples
    .filter(({ isCovered }) => isCovered)
    .map(({ signals }) => confidenceOf(signals, fit))
    .sort((a, b) => a - b);
  const line = covered[Math.floor(covered.length * maxFalseRefusal)] ?? 0.5;
  const abstainBelow = round(Math.min(0.6, Math.max(0.1, line)));
  return { fittedOn, ...fit, abstainBelow, answerFrom: round(Math.min(0.9, abstainBelow + askBand)) };
}

const round = (value: number) => Math.round(value * 1_000) / 1_000;
