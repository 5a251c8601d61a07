import type { AIMessageChunk } from "@langchain/core/messages";
import type { Generation } from "../../core/ports.ts";
import { checkEnding, finishReasonOf } from "./check-ending.ts";
import { createTextQueue } from "./create-text-queue.ts";
import { toPartError } from "./to-part-error.ts";

/**
 * Starts reading at once, before anyone asks for the first chunk, and keeps reading into a queue:
 *
 *     open(signal) -> message, message, ... -> queue -> chunks
 *                                 stop() aborts the signal and ends the queue
 *
 * After `stop()` the chunks end quietly: whoever stops knows why.
 */
export function startGeneration(open: (signal: AbortSignal) => Promise<AsyncIterable<AIMessageChunk>>): Generation {
  const controller = new AbortController();
  const queue = createTextQueue();
  const stop = () => {
    queue.end();
    controller.abort();
  };

  async function read(): Promise<void> {
    let finishReason: string | undefined;
    let length = 0;
    for await (const message of await open(controller.signal)) {
      finishReason = finishReasonOf(message) ?? finishReason;
      length += message.text.length;
      queue.push(message.text);
    }
    checkEnding(finishReason, length);
  }

  read().then(
    () => queue.end(),
    (error: unknown) => {
      queue.end(toPartError(error));
      controller.abort();
    },
  );
  return { chunks: queue.chunks(stop), stop };
}
