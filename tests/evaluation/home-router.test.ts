import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Figures } from "../../scripts/evaluation/check-baseline.ts";
import { createAsker, lexicalKnowledgeBase } from "../../scripts/evaluation/create-asker.ts";
import { measureFigures } from "../../scripts/evaluation/measure-figures.ts";
import { readSet } from "../../scripts/evaluation/read-set.ts";
import { readKnowledgeFolder } from "../../server/adapters/knowledge/read-knowledge-folder.ts";
import { readThresholds } from "../../server/adapters/knowledge/read-thresholds.ts";
import type { KnowledgeBase } from "../../server/core/answer/knowledge-base.ts";
import { fitToItself } from "../../server/core/assessment/fit-to-itself.ts";
import { inRepository } from "../support/repository.ts";

const folder = inRepository("knowledge", "home-router");

describe("another knowledge, about something else, with thresholds fitted to itself", () => {
  let base: KnowledgeBase;
  let figures: Figures;

  beforeAll(async () => {
    expect(await readThresholds(folder)).toBeNull();
    const knowledge = await readKnowledgeFolder(folder);
    base = lexicalKnowledgeBase(knowledge, await fitToItself(knowledge));
    const set = readSet(join(folder, "eval", "development"), knowledge.languages);
    figures = await measureFigures(base, createAsker(base), set);
  }, 120_000);

  test("finds the article that answers", () => {
    expect(figures.hitAt1).toBeGreaterThanOrEqual(0.8);
    expect(figures.hitAt3).toBeGreaterThanOrEqual(0.93);
  });

  test("refuses what it does not cover, and hardly anything that it does", () => {
    expect(figures.refusedFar).toBeGreaterThanOrEqual(0.88);
    expect(figures.refusedNear).toBeGreaterThanOrEqual(0.5);
    expect(figures.falseRefusal).toBeLessThanOrEqual(0.05);
  });

  test("follows a conversation", () => {
    expect(figures.turnsAsExpected).toBeGreaterThanOrEqual(0.75);
    expect(figures.repeats).toBeLessThanOrEqual(2);
  });

  test("has no line drawn by hand: the same folder always gets the same one", async () => {
    expect(await fitToItself(base.knowledge)).toEqual(base.thresholds);
  });
});
