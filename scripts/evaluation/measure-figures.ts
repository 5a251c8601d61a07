import type { KnowledgeBase } from "../../server/core/answer/knowledge-base.ts";
import { findEvidence } from "../../server/core/assessment/find-evidence.ts";
import { understand } from "../../server/core/understanding/understand.ts";
import { type Figures, nearKinds } from "./check-baseline.ts";
import type { Asker } from "./create-asker.ts";
import { measureDialogues } from "./measure-dialogues.ts";
import type { EvaluationSet } from "./read-set.ts";

/** The figures a baseline holds, over one part of an evaluation. */
export async function measureFigures(base: KnowledgeBase, asker: Asker, set: EvaluationSet): Promise<Figures> {
  const ranks: number[] = [];
  let refused = 0;
  for (const { question, language, expected } of set.questions) {
    const understanding = understand(question, base.vocabulary, language);
    const { ranked } = await findEvidence(base, question, understanding, { topK: 200 });
    ranks.push(ranked.findIndex(({ articleId }) => expected.includes(articleId)) + 1);
    if ((await asker.ask({ question, language })).mode === "abstained") refused++;
  }
  const refusedOf = { near: { refused: 0, count: 0 }, far: { refused: 0, count: 0 } };
  for (const { question, language, kind } of set.outOfScope) {
    const group = refusedOf[nearKinds.has(kind) ? "near" : "far"];
    group.count++;
    if ((await asker.ask({ question, language })).mode === "abstained") group.refused++;
  }
  const { turns, repeated, misses } = await measureDialogues(set.dialogues, asker);
  const within = (place: number) => ranks.filter((rank) => rank > 0 && rank <= place).length / ranks.length;
  return {
    hitAt1: within(1),
    hitAt3: within(3),
    refusedFar: refusedOf.far.refused / refusedOf.far.count,
    refusedNear: refusedOf.near.refused / refusedOf.near.count,
    falseRefusal: refused / ranks.length,
    turnsAsExpected: (turns - misses.length) / turns,
    repeats: repeated,
  };
}
