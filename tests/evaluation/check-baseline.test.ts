import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkBaseline, type Figures, worseThan, writtenFigures } from "../../scripts/evaluation/check-baseline.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

const baseline: Figures = {
  hitAt1: 0.94,
  hitAt3: 0.98,
  refusedFar: 0.97,
  refusedNear: 0.9,
  falseRefusal: 0.02,
  turnsAsExpected: 0.95,
  repeats: 1,
};

test("as good as the baseline, or better, is no fall", () => {
  expect(worseThan(baseline, baseline)).toEqual([]);
  const better = { ...baseline, hitAt1: 1, refusedNear: 1, falseRefusal: 0, repeats: 0 };
  expect(worseThan(baseline, better)).toEqual([]);
});

test.each([
  ["hitAt1", 0.93],
  ["hitAt3", 0.9],
  ["refusedFar", 0.96],
  ["refusedNear", 0],
  ["falseRefusal", 0.03],
  ["turnsAsExpected", 0.94],
  ["repeats", 2],
  ["hitAt1", Number.NaN],
] as const)("a fall of one figure is told by its name: %s %d", (name, value) => {
  expect(worseThan(baseline, { ...baseline, [name]: value })).toEqual([`${name} is ${value}, was ${baseline[name]}`]);
});

test("what is written down is read as no fall, whatever was rounded away", async () => {
  await using folder = await createTemporaryFolder();
  const figures = { ...baseline, hitAt1: 331 / 353, falseRefusal: 7 / 353, refusedNear: 99.99999 / 110 };
  await writeFile(join(folder.path, "baseline.json"), writtenFigures(figures));
  expect(checkBaseline(folder.path, figures)).toEqual([]);
  expect(checkBaseline(folder.path, { ...figures, hitAt1: 330 / 353 })).toHaveLength(1);
});

test("a baseline that is missing or lacks a figure is an error, not a pass", async () => {
  await using folder = await createTemporaryFolder();
  expect(() => checkBaseline(folder.path, baseline)).toThrow(/baseline\.json/);
  await writeFile(join(folder.path, "baseline.json"), '{"hitAt1": 0.9}');
  expect(() => checkBaseline(folder.path, baseline)).toThrow(/lacks hitAt3/);
});
