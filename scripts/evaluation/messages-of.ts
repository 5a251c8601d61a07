import type { EvaluationSet } from "./read-set.ts";

/** A message without a conversation before it, and the articles that are right for it; none where it is not covered. */
export interface LabelledMessage {
  language: string;
  question: string;
  expected: readonly string[];
}

/**
 * Every message of a set that is known to be covered or not by itself: questions, questions out of scope, and what begins
 * a dialogue, which tells more than a question does ("network error, and I restarted the router already").
 */
export function messagesOf({ questions, outOfScope, dialogues }: EvaluationSet): LabelledMessage[] {
  return [
    ...questions,
    ...outOfScope.map((row) => ({ ...row, expected: [] })),
    ...dialogues.flatMap(({ language, turns: [first] }) =>
      first?.expect.topic ? [{ language, question: first.say, expected: first.expect.topic }] : [],
    ),
  ];
}
