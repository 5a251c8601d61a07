import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSet } from "../../scripts/evaluation/read-set.ts";
import { readKnowledgeFolder } from "../../server/adapters/knowledge/read-knowledge-folder.ts";
import { readThresholds } from "../../server/adapters/knowledge/read-thresholds.ts";
import type { Answer } from "../../server/contract/answer.ts";
import type { Thresholds } from "../../server/core/assessment/assess-evidence.ts";
import { provisionalThresholds } from "../../server/core/assessment/provisional-thresholds.ts";
import type { Knowledge } from "../../server/core/knowledge/knowledge.ts";
import { launchChromium, skipsChromium } from "../support/chromium.ts";
import { createAsker, lexicalKnowledgeBase, play, type Script } from "../support/page-pipeline.ts";
import { inRepository, sampleKnowledge } from "../support/repository.ts";

type Pipeline = typeof import("../support/page-pipeline.ts");

describe.skipIf(skipsChromium)("the core in Chromium, beside the core in Node", () => {
  let browser: Browser;
  let page: Page;
  let knowledge: Knowledge;
  let thresholds: Thresholds;
  let scripts: Script[];

  beforeAll(async () => {
    knowledge = await readKnowledgeFolder(sampleKnowledge);
    thresholds = (await readThresholds(sampleKnowledge)) ?? provisionalThresholds;
    const set = readSet(join(sampleKnowledge, "eval", "development"), knowledge.languages);
    const single = [...set.questions, ...set.outOfScope, ...set.smalltalk];
    scripts = [
      ...single.map(({ language, question }) => ({ language, says: [question] })),
      ...set.dialogues.map(({ language, turns }) => ({ language, says: turns.map(({ say }) => say) })),
    ];
    browser = await launchChromium();
    page = await browser.newPage();
    await page.addScriptTag({ content: await bundlePipeline() });
  });
  afterAll(() => browser?.close());

  test("gives the same answer to every question and dialogue of the development set, ids included", async () => {
    const asker = createAsker(lexicalKnowledgeBase(knowledge, thresholds));
    const here: Answer[][] = [];
    for (const script of scripts) here.push(await play(asker, script));
    const there = await page.evaluate(
      async ([knowledge, thresholds, scripts]) => {
        const { createAsker, lexicalKnowledgeBase, play } = (window as unknown as { shirube: Pipeline }).shirube;
        const asker = createAsker(lexicalKnowledgeBase(knowledge, thresholds));
        const answers: Answer[][] = [];
        for (const script of scripts) answers.push(await play(asker, script));
        return answers;
      },
      [knowledge, thresholds, scripts] as const,
    );
    const differing = scripts.filter((_, index) => written(there[index]) !== written(here[index]));
    expect(here.length).toBeGreaterThan(600);
    expect(differing).toEqual([]);
  }, 1_200_000);
});

/** Answers as text. JavaScript leaves the last bits of `Math.exp` and `Math.log` open, and engines use that freedom. */
function written(answers: readonly Answer[] | undefined): string {
  return JSON.stringify(answers, (key, value) => (key === "confidence" && value !== null ? value.toFixed(9) : value));
}

/** The pipeline as one script for a page, which finds it under `shirube`. */
async function bundlePipeline(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      lib: { entry: inRepository("tests", "support", "page-pipeline.ts"), formats: ["iife"], name: "shirube" },
    },
  });
  const outputs = [built].flat() as Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) => output.map((file) => (file.type === "chunk" ? file.code : ""))).join("\n");
}
