import { z } from "zod";
import { Answer, Choice, Citation, Step } from "./answer.ts";
import { Problem } from "./problem.ts";

/**
 * What `POST /ask` streams when `Accept: text/event-stream`, in this order: one `answer-start`, then sources, steps
 * and choices, then text (verified only), then exactly one of `answer-end` and `answer-error`. The SSE event name is
 * `type`; the data is the rest as JSON.
 */
export const AnswerEvent = z.discriminatedUnion("type", [
  z.object({ type: z.literal("answer-start"), id: z.string(), conversationId: z.string(), language: z.string() }),
  z.object({ type: z.literal("source-available"), citation: Citation }),
  z.object({ type: z.literal("step-available"), step: Step }),
  z.object({ type: z.literal("choice-available"), choice: Choice }),
  z.object({ type: z.literal("text-delta"), delta: z.string() }),
  z.object({ type: z.literal("answer-end"), answer: Answer }),
  z.object({ type: z.literal("answer-error"), problem: Problem }),
]);
export type AnswerEvent = z.infer<typeof AnswerEvent>;
