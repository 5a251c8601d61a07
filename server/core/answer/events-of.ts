import type { Answer } from "../../contract/answer.ts";
import type { AnswerEvent } from "../../contract/events.ts";

/** What can be shown before any wording: start, sources, steps, choices. */
export function* guidanceEvents({
  id,
  conversationId,
  language,
  citations,
  steps,
  choices,
}: Pick<Answer, "id" | "conversationId" | "language" | "citations" | "steps" | "choices">): Generator<AnswerEvent> {
  yield { type: "answer-start", id, conversationId, language };
  for (const citation of citations) yield { type: "source-available", citation };
  for (const step of steps) yield { type: "step-available", step };
  for (const choice of choices) yield { type: "choice-available", choice };
}

/** A finished answer as the events that would have led to it. */
export function* eventsOf(answer: Answer): Generator<AnswerEvent> {
  yield* guidanceEvents(answer);
  yield { type: "text-delta", delta: answer.text };
  yield { type: "answer-end", answer };
}
