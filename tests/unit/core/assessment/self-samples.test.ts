import { beforeAll, expect, test } from "vitest";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import type { FitSample } from "../../../../server/core/assessment/fit-thresholds.ts";
import { selfSamples } from "../../../../server/core/assessment/self-samples.ts";
import type { Knowledge } from "../../../../server/core/knowledge/knowledge.ts";
import { inRepository } from "../../../support/repository.ts";

let knowledge: Knowledge;
let samples: FitSample[];
beforeAll(async () => {
  const whole = await readKnowledgeFolder(inRepository("knowledge", "home-router"));
  knowledge = { ...whole, languages: ["en"], outside: [] };
  samples = await selfSamples(knowledge);
});

const mean = (of: readonly FitSample[], value: (sample: FitSample) => number) =>
  of.reduce((sum, sample) => sum + value(sample), 0) / of.length;

test("a knowledge gives of itself about as many questions it does not cover as it covers", () => {
  const covered = samples.filter(({ isCovered }) => isCovered);
  const strange = samples.filter(({ isCovered }) => !isCovered);
  expect(covered.length).toBeGreaterThan(100);
  expect(strange.length / covered.length).toBeGreaterThan(0.9);
  expect(strange.every(({ isRight }) => !isRight)).toBe(true);
  expect(mean(strange, ({ signals }) => signals.unknown)).toBeGreaterThan(
    2 * mean(covered, ({ signals }) => signals.unknown),
  );
  expect(mean(strange, ({ signals }) => signals.share)).toBeLessThan(
    0.5 * mean(covered, ({ signals }) => signals.share),
  );
});

test("what its own list of outside topics says is asked as well, and is not covered", async () => {
  const topic = { id: "kettles", asks: { en: Array.from({ length: 12 }, (_, index) => `kettle number ${index}`) } };
  const more = await selfSamples({ ...knowledge, outside: [topic] });
  expect(more.length).toBe(samples.length + 12);
  expect(more.filter(({ isCovered }) => !isCovered).length).toBe(
    samples.filter(({ isCovered }) => !isCovered).length + 12,
  );
});

test("the same knowledge gives the same samples", async () => {
  expect(await selfSamples(knowledge)).toEqual(samples);
});

test("a large knowledge is asked an even part of its ways of asking, not all of them", async () => {
  const article = knowledge.articles.filter(({ language }) => language === "en");
  const asks = (id: string) => Array.from({ length: 300 }, (_, index) => `${id} question ${index}`);
  const large = { ...knowledge, articles: article.map((one) => ({ ...one, asks: asks(one.id) })) };
  const covered = (await selfSamples(large)).filter(({ isCovered }) => isCovered);
  expect(covered.length).toBe(6 * 80);
});
