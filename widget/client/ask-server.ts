import type { AskRequest } from "../../server/contract/ask.ts";
import type { AnswerEvent } from "../../server/contract/events.ts";
import type { Problem } from "../../server/contract/problem.ts";
import { serverUrl } from "../state/server-url.ts";
import { AskFailure, failureOf } from "./ask-failure.ts";
import { readAnswerEvents } from "./read-answer-events.ts";

/** Every event but `answer-error`, which is thrown: a failure has one way out, whenever it happens. */
export type AnswerProgress = Exclude<AnswerEvent, { type: "answer-error" }>;

const readProblem = async (response: Response): Promise<Partial<Problem> | null> => {
  try {
    return (await response.json()) as Partial<Problem> | null;
  } catch {
    return null; // A proxy's HTML page: the status alone has to do.
  }
};

/**
 * Asks `POST {endpoint}/ask` and yields the answer's events as they arrive, the last of them `answer-end`.
 *
 * @throws AskFailure for everything but an abort, which ends the iteration quietly.
 */
export async function* askServer(
  endpoint: string,
  body: AskRequest,
  signal: AbortSignal,
): AsyncGenerator<AnswerProgress[]> {
  let answering = false;
  try {
    const response = await fetch(serverUrl(endpoint, "/ask"), {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
      body: JSON.stringify(body),
      signal,
    });
    answering = true;
    if (!response.ok) throw new AskFailure(failureOf(response.status, await readProblem(response)));
    if (response.body) {
      for await (const events of readAnswerEvents(response.body)) {
        if (signal.aborted) return;
        const last = events.find(({ type }) => type === "answer-end" || type === "answer-error");
        const progress = events.filter((event) => event.type !== "answer-error");
        if (progress.length > 0) yield progress;
        if (last?.type === "answer-error") throw new AskFailure(failureOf(last.problem.status, last.problem));
        if (last) return;
      }
    }
    throw new AskFailure({ kind: "incomplete" });
  } catch (cause) {
    if (signal.aborted) return;
    if (cause instanceof AskFailure) throw cause;
    throw new AskFailure({ kind: answering ? "incomplete" : "unreachable" }, { cause });
  }
}
