import { type FittedModel, probabilityOf, type Thresholds } from "./assess-evidence.ts";
import { fitLogistic } from "./fit-logistic.ts";
import { type Signals, type SignalWeights, signalNames } from "./measure-signals.ts";

/** One message whose outcome is known. */
export interface FitSample {
  signals: Signals;
  /** Whether the knowledge covers it at all. */
  isCovered: boolean;
  /** Whether the best article is a right one. */
  isRight: boolean;
}

/** An answer that is wrong in three of five cases is worth a question first. Set by hand. */
const answerFrom = 0.4;

/**
 * Fits both models by logistic regression, and the line of refusal by what it costs: it begins where at most
 * `maxFalseRefusal` (a share) of the covered samples fall below it. Its default leaves room below the aim of .03, because
 * samples that were fitted on are refused less often than fresh ones.
 */
export function fitThresholds(
  samples: readonly FitSample[],
  fittedOn: string,
  { maxFalseRefusal = 0.021 } = {},
): Thresholds {
  const coverage = fitModel(samples, ({ isCovered }) => isCovered);
  const correctness = fitModel(samples, ({ isRight }) => isRight);
  const covered = samples
    .filter(({ isCovered }) => isCovered)
    .map(({ signals }) => probabilityOf(signals, coverage))
    .sort((a, b) => a - b);
  const line = covered[Math.floor(covered.length * maxFalseRefusal)] ?? 0.5;
  return { fittedOn, coverage, correctness, abstainBelow: Math.floor(Math.min(0.8, line) * 1_000) / 1_000, answerFrom };
}

function fitModel(samples: readonly FitSample[], label: (sample: FitSample) => boolean): FittedModel {
  const { bias, weights } = fitLogistic(
    samples.map((sample) => ({
      features: featuresOf(sample.signals),
      label: label(sample) ? 1 : 0,
    })),
    { penalty: 0.05 },
  );
  return {
    bias: round(bias),
    weights: nameWeights(weights.slice(0, signalNames.length)),
    withSubject: nameWeights(weights.slice(signalNames.length)),
  };
}

/** The signals, and once more what they are where the subject is named. */
function featuresOf(signals: Signals): number[] {
  const values = signalNames.map((name) => signals[name]);
  return [...values, ...values.map((value) => (signals.subject === 1 ? value : 0))];
}

function nameWeights(weights: readonly number[]): SignalWeights {
  return Object.fromEntries(
    signalNames.map((name, index) => [name, round(weights[index] ?? 0)]),
  ) as unknown as SignalWeights;
}

const round = (value: number) => Math.round(value * 1_000) / 1_000;
