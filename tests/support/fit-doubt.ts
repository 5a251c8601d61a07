/** One sentence: what speaks against it, whether it is wrong, and how much it counts. */
export interface DoubtSample {
  evidence: readonly number[];
  isWrong: boolean;
  /** Samples of one passage go to one side of a cross-validation. */
  group: string;
  weight: number;
}

export interface DoubtModel {
  bias: number;
  weights: number[];
}

const rounds = 800;
const stepSize = 0.5;

/**
 * Logistic regression with weights that cannot be negative: evidence against a sentence never speaks for it, but for the
 * kinds in `maySpeakFor`. Plain gradient steps from zero, so the same samples give the same weights.
 */
export function fitDoubt(samples: readonly DoubtSample[], maySpeakFor: readonly number[], penalty: number): DoubtModel {
  const size = samples[0]?.evidence.length ?? 0;
  const kinds = Array.from({ length: size }, (_, kind) => kind);
  const mean = (pick: (sample: DoubtSample) => number) =>
    samples.reduce((sum, sample) => sum + pick(sample), 0) / samples.length;
  const scale = kinds.map((kind) => Math.sqrt(mean(({ evidence }) => (evidence[kind] ?? 0) ** 2)) || 1);
  const scaled = samples.map(({ evidence }) => kinds.map((kind) => (evidence[kind] ?? 0) / (scale[kind] ?? 1)));
  const share = (isWrong: boolean) =>
    samples.filter((sample) => sample.isWrong === isWrong).reduce((sum, { weight }) => sum + weight, 0);
  const balance = share(false) / share(true);

  const weights = kinds.map(() => 0);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    const slope = kinds.map((kind) => penalty * (weights[kind] ?? 0));
    let biasSlope = 0;
    for (const [index, { isWrong, weight }] of samples.entries()) {
      const row = scaled[index] ?? [];
      const doubt = row.reduce((sum, value, kind) => sum + value * (weights[kind] ?? 0), bias);
      const error = (1 / (1 + Math.exp(-doubt)) - Number(isWrong)) * weight * (isWrong ? balance : 1);
      biasSlope += error;
      for (const kind of kinds) slope[kind] = (slope[kind] ?? 0) + error * (row[kind] ?? 0);
    }
    bias -= (stepSize / samples.length) * biasSlope;
    for (const kind of kinds) {
      const next = (weights[kind] ?? 0) - (stepSize / samples.length) * (slope[kind] ?? 0);
      weights[kind] = maySpeakFor.includes(kind) ? next : Math.max(0, next);
    }
  }
  return { bias, weights: weights.map((weight, kind) => weight / (scale[kind] ?? 1)) };
}

export const doubtOf = ({ bias, weights }: DoubtModel, evidence: readonly number[]): number =>
  weights.reduce((sum, weight, kind) => sum + weight * (evidence[kind] ?? 0), bias);

/** Each sample's doubt by a model fitted without the samples of its passage. */
export function crossValidate(
  samples: readonly DoubtSample[],
  maySpeakFor: readonly number[],
  penalty: number,
  folds = 8,
): number[] {
  const groups = [...new Set(samples.map(({ group }) => group))];
  const foldOf = (sample: DoubtSample) => groups.indexOf(sample.group) % folds;
  const doubts = samples.map(() => 0);
  for (let fold = 0; fold < folds; fold++) {
    const model = fitDoubt(
      samples.filter((sample) => foldOf(sample) !== fold),
      maySpeakFor,
      penalty,
    );
    for (const [index, sample] of samples.entries())
      if (foldOf(sample) === fold) doubts[index] = doubtOf(model, sample.evidence);
  }
  return doubts;
}
