import { EventSourceParserStream } from "eventsource-parser/stream";
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
 * The events of one answer, as they arrive. Names this widget does not know are passed on: a newer server may send
 * more, and the reader of the events ignores what it has no use for.
 *
 * @throws AskFailure `incomplete` when an event's data is not JSON. Errors of the body itself (cut, aborted) pass.
 */
export async function* readAnswerEvents(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<AnswerEvent> {
  const reader = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (value.event) yield toAnswerEvent(value.event, value.data);
    }
  } finally {
    // Frees the connection when the reader leaves early; a stream that already failed has nothing to free.
    reader.cancel().catch(() => undefined);
  }
}
