import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import { Answer } from "../contract/answer.ts";
import { AskRequest } from "../contract/ask.ts";
import type { AnswerEvent } from "../contract/events.ts";
import { type AnswerDependencies, answerQuestion } from "../core/answer/answer-question.ts";
import type { AppEnvironment } from "../middleware/app-environment.ts";
import { problemCodeOf, toProblem } from "../middleware/problems.ts";
import { problemContent } from "./problem-content.ts";

const route = createRoute({
  method: "post",
  path: "/ask",
  summary: "Ask, click a choice, or tell what became of a step",
  description:
    "Returns one Answer as JSON, or server-sent events with `Accept: text/event-stream`: `answer-start`, `source-available`, `step-available`, `choice-available`, `text-delta`, and then exactly one of `answer-end` (the whole Answer) and `answer-error` (a problem).",
  request: {
    query: z.object({
      explain: z.enum(["0", "1"]).optional().describe("1 = say what became of the language model's sentences."),
    }),
    body: { required: true, content: { "application/json": { schema: AskRequest } } },
  },
  responses: {
    200: {
      description: "The answer",
      content: { "application/json": { schema: Answer }, "text/event-stream": { schema: { type: "string" } } },
    },
    ...problemContent(400, 404, 413, 415, 422, 429),
  },
});

/** `POST /ask`: one answer, whole or as it comes. */
export function routeAsk(app: OpenAPIHono<AppEnvironment>, dependencies: AnswerDependencies): void {
  app.openapi(route, async (context) => {
    const { signal } = context.req.raw;
    const events = answerQuestion(dependencies, context.req.valid("json"), {
      signal,
      explain: context.req.valid("query").explain === "1",
    });
    // The first event is awaited here, so that a request that cannot be fulfilled gets its own status, streamed or not.
    const first = await events.next();
    if (!context.req.header("Accept")?.includes("text/event-stream")) {
      const answer = await lastAnswer(first, events);
      return context.json(answer, 200);
    }
    return streamSSE(context, async (stream) => {
      stream.onAbort(() => void events.return());
      try {
        for (let next = first; !next.done; next = await events.next()) {
          const { type, ...data } = next.value;
          await stream.writeSSE({ event: type, data: JSON.stringify(data) });
        }
      } catch (error) {
        const requestId = context.get("requestId");
        context.get("log").error({ error: error instanceof Error ? error.stack : error, requestId }, "answer failed");
        const problem = toProblem(problemCodeOf(error), { requestId });
        await stream.writeSSE({ event: "answer-error", data: JSON.stringify({ problem }) });
      } finally {
        await events.return();
      }
    });
  });
}

async function lastAnswer(
  first: IteratorResult<AnswerEvent, void>,
  events: AsyncGenerator<AnswerEvent, void>,
): Promise<Answer> {
  let answer: Answer | null = null;
  // Read to its end: a generator left at its last event would keep the conversation's turn.
  for (let next = first; !next.done; next = await events.next())
    if (next.value.type === "answer-end") answer = next.value.answer;
  if (!answer) throw new Error("an answer ended without answer-end");
  return answer;
}
