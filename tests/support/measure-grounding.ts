import { readFile } from "node:fs/promises";
import { type GroundingContext, verifySentence } from "../../server/core/answer/verify-grounding.ts";
import { inRepository } from "./repository.ts";

/** One sentence of the grounding sets; see `tests/fixtures/grounding/README.md`. */
export interface GroundingCase {
  id: string;
  language: string;
  source: { number: number; title: string; text: string }[];
  sentence: string;
  cites: number[];
  class: string;
  /** A true sentence that tells the source's clauses in another order, which the model is asked not to do. */
  order?: "changed";
}

export interface GroundingScore {
  /** class -> how many there are, and how many of them were kept. */
  classes: Record<string, { count: number; kept: number }>;
  /** Share of the wrong sentences that were stopped, of the true ones that were lost. */
  stopped: number;
  lost: number;
  /** The sentences judged wrongly, with the verdict's reason. */
  mistakes: { id: string; class: string; reason: string }[];
}

export type GroundingSet =
  | "development"
  | "development-2"
  | "development-3"
  | "development-4"
  | "development-5"
  | "development-6"
  | "development-7"
  | "development-8"
  | "held-out"
  | "held-out-2"
  | "held-out-2b"
  | "held-out-3"
  | "held-out-3b"
  | "held-out-3c"
  | "held-out-3d"
  | "held-out-4"
  | "held-out-4b"
  | "held-out-4c";

const subject = ["ChatGPT", "OpenAI", "チャットGPT"];

/** What the answer pipeline would know beside a sentence and its passages. */
export const contextOf = ({ language }: GroundingCase): GroundingContext => ({
  language,
  question: "",
  subject,
  canary: "neverincanaries",
});

export async function readGroundingSet(set: GroundingSet): Promise<GroundingCase[]> {
  const text = await readFile(inRepository("tests", "fixtures", "grounding", `${set}.jsonl`), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GroundingCase);
}

/**
 * Judges the sentences of one set or several, of one language or all, as the answer pipeline would: all but the true ones
 * that change the order of their source.
 */
export async function measureGrounding(
  sets: GroundingSet | readonly GroundingSet[],
  language?: string,
): Promise<GroundingScore> {
  const classes: GroundingScore["classes"] = {};
  const mistakes: GroundingScore["mistakes"] = [];
  const cases = (await Promise.all([sets].flat().map((set) => readGroundingSet(set)))).flat();
  for (const kase of cases.filter((one) => language === undefined || one.language === language)) {
    if (kase.order === "changed") continue;
    const { id, source, sentence, cites, class: kind } = kase;
    const verdict = verifySentence({ text: sentence, sources: cites }, source, contextOf(kase));
    classes[kind] ??= { count: 0, kept: 0 };
    classes[kind].count += 1;
    if (verdict.kept) classes[kind].kept += 1;
    if (verdict.kept !== (kind === "true"))
      mistakes.push({ id, class: kind, reason: verdict.kept ? "kept" : verdict.reason });
  }
  const wrong = Object.entries(classes).filter(([kind]) => kind !== "true");
  const sum = (pick: (tally: { count: number; kept: number }) => number) =>
    wrong.reduce((total, [, tally]) => total + pick(tally), 0);
  const truth = classes.true ?? { count: 0, kept: 0 };
  return {
    classes,
    stopped: 1 - sum(({ kept }) => kept) / sum(({ count }) => count),
    lost: 1 - truth.kept / truth.count,
    mistakes,
  };
}
