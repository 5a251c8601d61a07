/**
 * `npm run eval`: how well questions are answered without any model, on the development part of the evaluation.
 * `-- --first` measures the first phrasings instead; `-- --held-out` prints totals of the held-out part (meant to be
 * run at most twice); `-- --verbose` lists the misses of the development part.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readKnowledgeFolder } from "../server/adapters/knowledge/read-knowledge-folder.ts";
import { readThresholds } from "../server/adapters/knowledge/read-thresholds.ts";
import { findEvidence } from "../server/core/assessment/find-evidence.ts";
import { fitThresholds } from "../server/core/assessment/fit-thresholds.ts";
import { selfSamples } from "../server/core/assessment/self-samples.ts";
import { understand } from "../server/core/understanding/understand.ts";
import { createAsker, lexicalKnowledgeBase } from "./evaluation/create-asker.ts";
import { measureDialogues } from "./evaluation/measure-dialogues.ts";
import { proportion } from "./evaluation/proportion.ts";
import { checkHashes, type Question, readSet } from "./evaluation/read-set.ts";

const folder = process.env.KNOWLEDGE_DIR ?? "knowledge/chatgpt";
const knowledge = await readKnowledgeFolder(folder);
const sets = join(folder, "eval");
const isHeldOut = process.argv.includes("--held-out");
const isVerbose = process.argv.includes("--verbose") && !isHeldOut;
const thresholds = (await readThresholds(folder)) ?? fitThresholds(await selfSamples(knowledge), "itself");
const base = lexicalKnowledgeBase(knowledge, thresholds);
const asker = createAsker(base);

if (process.argv.includes("--first")) {
  const rows = readFileSync(join(sets, "first-phrasings.jsonl"), "utf8").trim().split("\n");
  await measureQuestions(rows.map((row) => JSON.parse(row) as Question));
} else {
  if (isHeldOut) checkHashes(sets, "held-out.sha256");
  const set = readSet(join(sets, isHeldOut ? "held-out" : "development"), knowledge.languages);
  await measureQuestions(set.questions);
  await measureRefusal(set.outOfScope);
  await measureSmalltalk(set.smalltalk);
  const { turns, repeated, misses } = await measureDialogues(set.dialogues, asker);
  if (isVerbose) for (const miss of misses) console.log(`  ${miss}`);
  console.log(
    `dialogues         turns as expected ${proportion(turns - misses.length, turns)}, a tried step repeated in ${repeated}`,
  );
}

async function measureQuestions(questions: readonly Question[]): Promise<void> {
  for (const language of [...knowledge.languages, "all"]) {
    const rows = questions.filter((row) => language === "all" || row.language === language);
    if (rows.length === 0) continue;
    const ranks: number[] = [];
    let refused = 0;
    let asked = 0;
    let inLanguage = 0;
    for (const { question, expected, language: own } of rows) {
      const understanding = understand(question, base.vocabulary, own);
      const { ranked } = await findEvidence(base, question, understanding, { topK: 200 });
      const rank = ranked.findIndex(({ articleId }) => expected.includes(articleId)) + 1;
      ranks.push(rank);
      const answer = await asker.ask({ question, language: own });
      if (answer.mode === "abstained") refused++;
      if (answer.mode === "guided" && answer.topicArticleId === null) asked++;
      if (answer.language === own) inLanguage++;
      if (isVerbose && language !== "all" && (rank !== 1 || answer.mode === "abstained"))
        console.log(
          `  rank ${rank} ${answer.mode} ${answer.confidence?.toFixed(2)} ${expected[0]} <- ${ranked[0]?.articleId}: ${question.slice(0, 80).replaceAll("\n", " ")}`,
        );
    }
    const within = (place: number) => ranks.filter((rank) => rank > 0 && rank <= place).length;
    const reciprocal = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / rows.length;
    console.log(
      `questions   ${language.padEnd(4)}  hit@1 ${proportion(within(1), rows.length)}  hit@3 ${proportion(within(3), rows.length)}  MRR ${reciprocal.toFixed(3)}  refused ${proportion(refused, rows.length)}  asked back ${asked}  language ${proportion(inLanguage, rows.length)}`,
    );
  }
}

async function measureRefusal(rows: readonly { question: string; language: string; kind: string }[]): Promise<void> {
  const kinds = new Map<string, { refused: number; asked: number; count: number }>();
  for (const { question, language, kind } of rows) {
    const answer = await asker.ask({ question, language });
    const entry = kinds.get(kind) ?? { refused: 0, asked: 0, count: 0 };
    kinds.set(kind, entry);
    entry.count++;
    if (answer.mode === "abstained") entry.refused++;
    else if (answer.topicArticleId === null) entry.asked++;
    if (isVerbose && answer.mode !== "abstained")
      console.log(
        `  not refused (${kind}) ${answer.confidence?.toFixed(2)} ${answer.topicArticleId}: ${question.slice(0, 80).replaceAll("\n", " ")}`,
      );
  }
  for (const [kind, { refused, asked, count }] of kinds)
    console.log(`out of scope  ${kind.padEnd(20)} refused ${proportion(refused, count)}  asked back ${asked}`);
}

async function measureSmalltalk(rows: readonly { question: string; language: string; kind: string }[]): Promise<void> {
  let fitting = 0;
  for (const { question, language, kind } of rows) {
    const { mode, steps, handoff } = await asker.ask({ question, language });
    const isFitting = mode === "guided" && (kind === "person" ? handoff?.offered === true : steps.length === 0);
    if (isFitting) fitting++;
    else if (isVerbose) console.log(`  smalltalk (${kind}) ${mode} with ${steps.length} steps: ${question}`);
  }
  console.log(`small talk        answered as such ${proportion(fitting, rows.length)}`);
}
