import { expect, test } from "vitest";
import { measureReports, readReports } from "../../scripts/evaluation/measure-reports.ts";
import { readKnowledgeFolder } from "../../server/adapters/knowledge/read-knowledge-folder.ts";
import { buildVocabulary } from "../../server/core/understanding/build-vocabulary.ts";
import { allCues } from "../../server/core/understanding/cues/index.ts";
import { sampleKnowledge } from "../support/repository.ts";

/** The whole set takes a minute (`npm run eval -- --reports`); every seventh tells whether much was unlearned. Writers gave each step 20. */
const every = 7;

test("of reports in unusual words, nine in ten are noticed, and few of what is untried is taken for done", async () => {
  const vocabulary = buildVocabulary(await readKnowledgeFolder(sampleKnowledge), allCues);
  const reports = readReports(`${sampleKnowledge}/eval/development`).filter((_, index) => index % every === 0);
  const { told, noticed, untried, misread } = measureReports(reports, vocabulary);
  expect(told).toBeGreaterThan(1_000);
  expect(noticed / told).toBeGreaterThanOrEqual(0.9);
  expect(misread / untried).toBeLessThanOrEqual(0.12);
}, 120_000);
