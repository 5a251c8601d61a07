import { expect, test } from "vitest";
import type { AnswerEvent } from "../../../server/contract/events.ts";
import { AskFailure } from "../../../widget/client/ask-failure.ts";
import { readAnswerEvents } from "../../../widget/client/read-answer-events.ts";

const streamOf = (text: string, chunkBytes: number): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + chunkBytes));
      at += chunkBytes;
    },
  });
};

const read = async (text: string, chunkBytes = 1): Promise<AnswerEvent[]> => {
  const events: AnswerEvent[] = [];
  for await (const arrived of readAnswerEvents(streamOf(text, chunkBytes))) events.push(...arrived);
  return events;
};

test("events survive any cut of the bytes, in the middle of a character too", async () => {
  const text =
    ': hello\n\nevent: text-delta\ndata: {"delta":"標は消えない"}\n\nevent: text-delta\r\ndata: {"delta":"🏮"}\r\n\r\n';
  for (const chunkBytes of [1, 2, 3, 7, 1000])
    expect(await read(text, chunkBytes)).toEqual([
      { type: "text-delta", delta: "標は消えない" },
      { type: "text-delta", delta: "🏮" },
    ]);
});

test("the event's name wins over a type inside its data", async () => {
  expect(await read('event: text-delta\ndata: {"type":"answer-end","delta":"a"}\n\n')).toEqual([
    { type: "text-delta", delta: "a" },
  ]);
});

test("data that is not JSON is an incomplete answer, never text on screen", async () => {
  await expect(read("event: text-delta\ndata: {broken\n\n")).rejects.toThrow(AskFailure);
});
