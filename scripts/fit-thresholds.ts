/**
 * `npm run fit`: fits confidence and thresholds of a knowledge folder on the development part of its evaluation, and
 * writes them to `thresholds.json` beside it. A folder without that file fits itself when its index is built.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readKnowledgeFolder } from "../server/adapters/knowledge/read-knowledge-folder.ts";
import { findEvidence } from "../server/core/assessment/find-evidence.ts";
import { type FitSample, fitThresholds } from "../server/core/assessment/fit-thresholds.ts";
import { provisionalThresholds } from "../server/core/assessment/provisional-thresholds.ts";
import { understand } from "../server/core/understanding/understand.ts";
import { lexicalKnowledgeBase } from "./evaluation/create-asker.ts";
import { messagesOf } from "./evaluation/messages-of.ts";
import { readSet } from "./evaluation/read-set.ts";

const folder = process.argv[2] ?? "knowledge/chatgpt";
const knowledge = await readKnowledgeFolder(folder);
const base = lexicalKnowledgeBase(knowledge, provisionalThresholds);
const samples: FitSample[] = [];
for (const { question, language, expected } of messagesOf(
  readSet(join(folder, "eval", "development"), knowledge.languages),
)) {
  const understanding = understand(question, base.vocabulary, language);
  const { ranked, signals } = await findEvidence(base, question, understanding);
  const isRight = expected.includes(ranked[0]?.articleId ?? "");
  samples.push({ signals, isCovered: expected.length > 0, isRight });
}
const thresholds = fitThresholds(samples, `${samples.length} messages of the development part`);
await writeFile(join(folder, "thresholds.json"), `${JSON.stringify(thresholds, null, 2)}\n`);
console.log(thresholds);
