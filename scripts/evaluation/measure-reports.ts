import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { understand } from "../../server/core/understanding/understand.ts";
import type { Vocabulary } from "../../server/core/understanding/vocabulary.ts";

/** One message that tells what became of a step or two, by nobody who has seen what steps are recognised by. */
export interface Report {
  id: string;
  language: string;
  say: string;
  /** By step: failed, skipped or worked. */
  outcome: Record<string, string>;
  /** Steps it says were not done yet. */
  untried?: string[];
}

export interface ReportMeasure {
  /** Steps told of, and how many of them are noted, or held back because something was perhaps told. */
  told: number;
  noticed: number;
  /** Steps that were said to be still untried, and how many of them are noted as done or ruled out. */
  untried: number;
  misread: number;
}

/** The reports of an evaluation folder's part; none where it has no such file. */
export function readReports(folder: string): Report[] {
  const path = join(folder, "reports.jsonl");
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Report);
}

/** Reads each report by itself. What a conversation adds (the step on show, what is like another) is left out. */
export function measureReports(reports: readonly Report[], vocabulary: Vocabulary): ReportMeasure {
  const measure: ReportMeasure = { told: 0, noticed: 0, untried: 0, misread: 0 };
  for (const { say, language, outcome, untried = [] } of reports) {
    const { tried, perhapsTold } = understand(say, vocabulary, language, { spoken: language });
    const noted = new Set(tried.map(({ stepId }) => stepId));
    const told = Object.keys(outcome);
    measure.told += told.length;
    measure.noticed += told.filter((stepId) => noted.has(stepId) || perhapsTold.includes(stepId)).length;
    measure.untried += untried.length;
    measure.misread += untried.filter((stepId) => noted.has(stepId)).length;
  }
  return measure;
}
