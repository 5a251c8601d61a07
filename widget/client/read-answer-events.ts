import { createParser } from "eventsource-parser";
import type { AnswerEvent } from "../../server/contract/events.ts";
import { AskFailure } from "./ask-failure.ts";

const toAnswerEvent = (type: string, data: string): AnswerEvent => {
  try {
    return { ...JSON.parse(data), type } as AnswerEvent;
  } catch (cause) {
    throw new AskFailure({ kind: "incomplete" }, { cause });
  }
};

/**
 * The events of one answer as they arrive, those that came together in one go: a panel drawn anew for each of them would
 * keep a phone busy. Names this widget does not know are passed on: a newer server may send more, and the reader of the
 * events ignores what it has no use for.
 *
 * @throws AskFailure `incomplete` when an event's data is not JSON. Errors of the body itself (cut, aborted) pass.
 */
export async function* readAnswerEvents(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<AnswerEvent[]> {
  let arrived: { type: string; data: string }[] = [];
  const parser = createParser({
    onEvent: ({ event: type, data }) => {
      if (type) arrived.push({ type, data });
    },
  });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      const events: AnswerEvent[] = [];
      try {
        for (const { type, data } of arrived) events.push(toAnswerEvent(type, data));
      } finally {
        // What was whole before the broken one is shown.
        if (events.length > 0) yield events;
      }
      arrived = [];
    }
  } finally {
    // Frees the connection when the reader leaves early; a stream that already failed has nothing to free.
    reader.cancel().catch(() => undefined);
  }
}
