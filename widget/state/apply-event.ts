import type { AnswerProgress } from "../client/ask-server.ts";
import { type AnswerDraft, type Exchange, emptyDraft } from "./exchange.ts";

/** The exchange after one more event. Events of a newer contract change nothing. */
export const applyEvent = (exchange: Exchange, event: AnswerProgress): Exchange => {
  const { answer } = exchange;
  // A local answer that is on screen stays until the server's is whole.
  if (exchange.local && event.type !== "answer-end") return exchange;
  const streaming = (change: Partial<AnswerDraft>): Exchange => ({
    ...exchange,
    status: "streaming",
    answer: { ...answer, ...change },
  });
  switch (event.type) {
    case "answer-start":
      // A retry starts over; until now the partial answer of the first try stayed on screen.
      return streaming({ ...emptyDraft, id: event.id, language: event.language });
    case "source-available":
      return streaming({ citations: [...answer.citations, event.citation] });
    case "step-available":
      return streaming({ steps: [...answer.steps, event.step] });
    case "choice-available":
      return streaming({ choices: [...answer.choices, event.choice] });
    case "text-delta":
      return streaming({ text: answer.text + event.delta });
    case "answer-end":
      return { ...exchange, status: "answered", answer: event.answer, local: false };
    default:
      return exchange;
  }
};
