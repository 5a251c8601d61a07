import type { KnowledgeBase } from "../../server/core/answer/knowledge-base.ts";
import type { Figures } from "./check-baseline.ts";
import type { Asker } from "./create-asker.ts";
import { type DialogueMeasure, measureDialogues } from "./measure-dialogues.ts";
import { measureQuestions, type QuestionResult } from "./measure-questions.ts";
import { measureRefusal, type RefusalResult } from "./measure-refusal.ts";
import type { EvaluationSet } from "./read-set.ts";

/** The figures that a baseline holds, out of what was measured. */
export function figuresOf(
  answers: readonly QuestionResult[],
  refusals: readonly RefusalResult[],
  { turns, repeated, misses }: DialogueMeasure,
): Figures {
  const near = refusals.filter(({ isNear }) => isNear);
  const far = refusals.filter(({ isNear }) => !isNear);
  const isRefused = ({ outcome }: RefusalResult) => outcome === "refused";
  return {
    hitAt1: share(answers, ({ rank }) => rank === 1),
    hitAt3: share(answers, ({ rank }) => rank > 0 && rank <= 3),
    refusedFar: share(far, isRefused),
    refusedNear: share(near, isRefused),
    falseRefusal: share(answers, ({ mode }) => mode === "abstained"),
    turnsAsExpected: (turns - misses.length) / turns,
    repeats: repeated,
  };
}

/** The same, measured over one part of an evaluation. */
export async function measureFigures(base: KnowledgeBase, asker: Asker, set: EvaluationSet): Promise<Figures> {
  const answers = await measureQuestions(set.questions, base, asker);
  const refusals = await measureRefusal(set.outOfScope, asker);
  return figuresOf(answers, refusals, await measureDialogues(set.dialogues, asker));
}

function share<T>(rows: readonly T[], fits: (row: T) => boolean): number {
  return rows.filter(fits).length / rows.length;
}
