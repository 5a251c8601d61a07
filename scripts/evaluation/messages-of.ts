import type { EvaluationSet } from "./read-set.ts";

/** A message, and the articles that are right for it; none where it is not covered. */
export interface LabelledMessage {
  language: string;
  question: string;
  expected: readonly string[];
  /** Said in a conversation that has a topic. */
  isFollowUp: boolean;
}

/**
 * Every message of a set that is known to be covered or not: questions, questions out of scope, and of dialogues the first
 * message, which tells more than a question does ("network error, and I restarted the router already"), and later ones
 * that ask rather than report.
 */
export function messagesOf({ questions, outOfScope, dialogues }: EvaluationSet): LabelledMessage[] {
  const alone = { isFollowUp: false };
  return [
    ...questions.map((row) => ({ ...row, ...alone })),
    ...outOfScope.map((row) => ({ ...row, ...alone, expected: [] })),
    ...dialogues.flatMap(({ language, turns }) =>
      turns.flatMap(({ say, expect: { topic, abstained, outcome } }, index): LabelledMessage[] => {
        const message = { language: language, question: say, isFollowUp: index > 0 };
        if (abstained) return [{ ...message, expected: [] }];
        return topic && (index === 0 || !outcome) ? [{ ...message, expected: topic }] : [];
      }),
    ),
  ];
}
