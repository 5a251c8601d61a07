/**
 * `npm run eval`: how well questions are answered without any model, on the development part of the evaluation.
 * `-- --first` measures the first phrasings instead, `-- --reports` single reports of steps; `-- --held-out` prints totals of the held-out part (meant to be
 * run at most twice); `-- --verbose` lists the misses of the development part; `-- --check` fails where a figure is worse
 * than the stored baseline.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readKnowledgeFolder } from "../server/adapters/knowledge/read-knowledge-folder.ts";
import { readThresholds } from "../server/adapters/knowledge/read-thresholds.ts";
import { fitToItself } from "../server/core/assessment/fit-to-itself.ts";
import { calibration } from "./evaluation/calibration.ts";
import { checkBaseline } from "./evaluation/check-baseline.ts";
import { createAsker, lexicalKnowledgeBase } from "./evaluation/create-asker.ts";
import { measureDialogues } from "./evaluation/measure-dialogues.ts";
import { figuresOf } from "./evaluation/measure-figures.ts";
import { measureQuestions, type QuestionResult } from "./evaluation/measure-questions.ts";
import { measureRefusal, measureSmalltalk, type RefusalResult } from "./evaluation/measure-refusal.ts";
import { measureReports, readReports } from "./evaluation/measure-reports.ts";
import { proportion } from "./evaluation/proportion.ts";
import { checkHashes, type Question, readSet } from "./evaluation/read-set.ts";

const folder = process.env.KNOWLEDGE_DIR ?? "knowledge/chatgpt";
const sets = join(folder, "eval");
const isHeldOut = process.argv.includes("--held-out");
const isVerbose = process.argv.includes("--verbose") && !isHeldOut;
const knowledge = await readKnowledgeFolder(folder);
const thresholds = (await readThresholds(folder)) ?? (await fitToItself(knowledge));
const base = lexicalKnowledgeBase(knowledge, thresholds);
const asker = createAsker(base);
const line = (name: string, text: string) => console.log(`${name.padEnd(20)}${text}`);

if (process.argv.includes("--first")) {
  const rows = readFileSync(join(sets, "first-phrasings.jsonl"), "utf8").trim().split("\n");
  printQuestions(
    await measureQuestions(
      rows.map((row) => JSON.parse(row) as Question),
      base,
      asker,
    ),
  );
} else if (process.argv.includes("--reports")) {
  const { told, noticed, untried, misread } = measureReports(readReports(join(sets, "development")), base.vocabulary);
  line("a step told of", `noticed ${proportion(noticed, told)}`);
  line("one still untried", `taken for done ${proportion(misread, untried)}`);
} else {
  if (isHeldOut) checkHashes(sets, "held-out.sha256");
  const set = readSet(join(sets, isHeldOut ? "held-out" : "development"), knowledge.languages);
  const answers = await measureQuestions(set.questions, base, asker);
  const refusals = await measureRefusal(set.outOfScope, asker);
  const smalltalk = await measureSmalltalk(set.smalltalk, asker);
  const dialogues = await measureDialogues(set.dialogues, asker);
  printQuestions(answers);
  printRefusals(answers, refusals);
  line("small talk", `met as such ${proportion(smalltalk.fitting, set.smalltalk.length)}`);
  const { turns, repeated, misses } = dialogues;
  line(
    "dialogues",
    `turns as expected ${proportion(turns - misses.length, turns)}  a tried step repeated in ${repeated}`,
  );
  printCalibration(answers, refusals);
  if (process.argv.includes("--check") && !isHeldOut) {
    const worse = checkBaseline(sets, figuresOf(answers, refusals, dialogues));
    if (worse.length > 0) console.error(`worse than baseline.json:\n  ${worse.join("\n  ")}`);
    process.exitCode = worse.length > 0 ? 1 : 0;
  }
  if (isVerbose) for (const miss of [...smalltalk.misses, ...misses]) console.log(`  ${miss}`);
}

function printQuestions(results: readonly QuestionResult[]): void {
  if (isVerbose)
    for (const { question, rank, best, mode, confidence } of results)
      if (rank !== 1 || mode === "abstained")
        console.log(
          `  rank ${rank} ${mode} ${confidence.toFixed(2)} ${question.expected[0]} <- ${best}: ${short(question.question)}`,
        );
  for (const language of [...knowledge.languages, "all"]) {
    const rows = results.filter(({ question }) => language === "all" || question.language === language);
    if (rows.length === 0) continue;
    const within = (place: number) =>
      proportion(rows.filter(({ rank }) => rank > 0 && rank <= place).length, rows.length);
    const reciprocal = rows.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / rows.length;
    const inLanguage = rows.filter((row) => row.language === row.question.language).length;
    line(
      `questions ${language}`,
      `hit@1 ${within(1)}  hit@3 ${within(3)}  MRR ${reciprocal.toFixed(3)}  answered ${proportion(rows.filter(({ isAnswered }) => isAnswered).length, rows.length)}  language ${proportion(inLanguage, rows.length)}`,
    );
  }
  const times = results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  line(
    "latency",
    `p50 ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(1)} ms  p95 ${(times[Math.floor(times.length * 0.95)] ?? 0).toFixed(1)} ms`,
  );
}

function printRefusals(answers: readonly QuestionResult[], refusals: readonly RefusalResult[]): void {
  if (isVerbose)
    for (const { row, outcome, confidence, topic } of refusals)
      if (outcome !== "refused")
        console.log(`  ${outcome} (${row.kind}) ${confidence.toFixed(2)} ${topic}: ${short(row.question)}`);
  const falsely = answers.filter(({ mode }) => mode === "abstained").length;
  const refused = refusals.filter(({ outcome }) => outcome === "refused").length;
  for (const [name, rows] of [
    ["all", refusals],
    ["near misses", refusals.filter(({ isNear }) => isNear)],
    ["far", refusals.filter(({ isNear }) => !isNear)],
  ] as const) {
    const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
    line(
      `refusal ${name}`,
      `recall ${proportion(count("refused"), rows.length)}  asked back ${count("asked back")}  answered ${count("answered")}`,
    );
  }
  line(
    "false refusal",
    `${proportion(falsely, answers.length)}  refusal precision ${proportion(refused, refused + falsely)}`,
  );
}

function printCalibration(answers: readonly QuestionResult[], refusals: readonly RefusalResult[]): void {
  const { error, curve } = calibration([
    ...answers.map(({ confidence, rank }) => ({ confidence, isRight: rank === 1 })),
    ...refusals.map(({ confidence }) => ({ confidence, isRight: false })),
  ]);
  line("calibration", `error ${error.toFixed(3)}  stated→true: ${curve}`);
}

function short(text: string): string {
  return text.slice(0, 80).replaceAll("\n", " ");
}
