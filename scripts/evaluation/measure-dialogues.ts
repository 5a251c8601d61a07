import type { Answer } from "../../server/contract/answer.ts";
import type { Asker } from "./create-asker.ts";
import type { Dialogue, Expectation } from "./read-set.ts";

export interface DialogueMeasure {
  turns: number;
  /** Turns in which a step that was tried, failed or impossible was offered again. */
  repeated: number;
  /** Turns with an expectation that was not met, with what it was. */
  misses: string[];
}

/** Plays dialogues turn by turn and holds each answer against what a careful helper would do. */
export async function measureDialogues(dialogues: readonly Dialogue[], asker: Asker): Promise<DialogueMeasure> {
  const measure: DialogueMeasure = { turns: 0, repeated: 0, misses: [] };
  for (const dialogue of dialogues) {
    let conversationId: string | undefined;
    const barred = new Set<string>();
    for (const [index, { say, expect }] of dialogue.turns.entries()) {
      const answer = await asker.ask({
        question: say,
        language: dialogue.language,
        ...(conversationId ? { conversationId } : {}),
      });
      conversationId = answer.conversationId;
      for (const id of expect.mayOffer ?? []) barred.delete(id);
      for (const id of expect.notOffered ?? []) barred.add(id);
      measure.turns++;
      const again = answer.steps.filter(({ id }) => barred.has(id)).map(({ id }) => id);
      if (again.length > 0) measure.repeated++;
      const wrong = [...again.map((id) => `repeats ${id}`), ...missed(expect, answer, asker, dialogue.language)];
      if (wrong.length > 0) measure.misses.push(`${dialogue.id} turn ${index + 1} "${say}": ${wrong.join("; ")}`);
    }
  }
  return measure;
}

function missed(expect: Expectation, answer: Answer, asker: Asker, language: string): string[] {
  const ledger = asker.conversation(answer.conversationId)?.ledger ?? {};
  const wrong: string[] = [];
  if (expect.topic && !expect.topic.includes(answer.topicArticleId ?? ""))
    wrong.push(`topic ${answer.topicArticleId} (${answer.mode}), not ${expect.topic}`);
  for (const [id, outcome] of Object.entries(expect.outcome ?? {}))
    if (ledger[id] !== outcome) wrong.push(`${id} is ${ledger[id]}, not ${outcome}`);
  for (const id of expect.mayOffer ?? [])
    if (ledger[id] !== undefined && ledger[id] !== "offered") wrong.push(`${id} is taken for ${ledger[id]}`);
  if (expect.person && !answer.handoff?.offered) wrong.push("no person offered");
  if (expect.abstained && answer.mode !== "abstained") wrong.push(`not abstained: ${answer.topicArticleId}`);
  if (expect.resolved && (answer.steps.length > 0 || answer.mode === "abstained")) wrong.push("not closed");
  if (answer.language !== (expect.language ?? language)) wrong.push(`answered in ${answer.language}`);
  return wrong;
}
