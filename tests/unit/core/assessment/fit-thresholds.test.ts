import { expect, test } from "vitest";
import { probabilityOf } from "../../../../server/core/assessment/assess-evidence.ts";
import { type FitSample, fitThresholds } from "../../../../server/core/assessment/fit-thresholds.ts";
import { type Signals, signalNames } from "../../../../server/core/assessment/measure-signals.ts";

const nothing = Object.fromEntries(signalNames.map((name) => [name, 0])) as unknown as Signals;

/** Covered questions reach a share between .4 and 1, others between 0 and .5. */
const samples: FitSample[] = Array.from({ length: 400 }, (_, index) => {
  const isCovered = index % 2 === 0;
  const share = isCovered ? 0.4 + 0.6 * (index / 400) : 0.5 * (index / 400);
  return { signals: { ...nothing, share }, isCovered, isRight: isCovered };
});
const refused = (fit: ReturnType<typeof fitThresholds>, isCovered: boolean) => {
  const group = samples.filter((sample) => sample.isCovered === isCovered);
  return group.filter(({ signals }) => probabilityOf(signals, fit.coverage) < fit.abstainBelow).length / group.length;
};

test("refusal begins where no more than the allowed share of covered questions falls below the line", () => {
  for (const maxFalseRefusal of [0.05, 0.1, 0.25]) {
    const fit = fitThresholds(samples, "samples", { maxFalseRefusal });
    expect(refused(fit, true)).toBeLessThanOrEqual(maxFalseRefusal);
  }
});

test("a stricter line refuses more of what is not covered", () => {
  const shares = [0.01, 0.25].map((maxFalseRefusal) =>
    refused(fitThresholds(samples, "samples", { maxFalseRefusal }), false),
  );
  expect(shares[0]).toBeLessThanOrEqual(shares[1] ?? 0);
  expect(shares[1]).toBeGreaterThan(0.9);
});

test("confidence is the share that is right, also where the line is drawn", () => {
  const fit = fitThresholds(samples, "samples");
  const confidences = samples.map(({ signals }) => probabilityOf(signals, fit.correctness));
  expect(confidences.reduce((sum, value) => sum + value, 0) / samples.length).toBeCloseTo(0.5, 2);
  expect(fit.fittedOn).toBe("samples");
});

test("a signal may tell otherwise where the subject is named", () => {
  const strange: FitSample[] = Array.from({ length: 400 }, (_, index) => {
    const [subject, unknown] = [index % 2, Math.floor(index / 2) % 2];
    const isCovered = subject === 1 || unknown === 0;
    return { signals: { ...nothing, subject, unknown }, isCovered, isRight: isCovered };
  });
  const { coverage } = fitThresholds(strange, "strange words");
  const coveredAt = (subject: number, unknown: number) => probabilityOf({ ...nothing, subject, unknown }, coverage);
  expect(coveredAt(0, 1)).toBeLessThan(0.1);
  expect(coveredAt(1, 1)).toBeGreaterThan(0.9);
  expect(coverage.withSubject.unknown).toBeGreaterThan(1);
});
