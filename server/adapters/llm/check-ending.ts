import type { AIMessageChunk } from "@langchain/core/messages";
import { PartError } from "../../core/ports.ts";

/** How providers say that a reply is complete. */
const complete = new Set(["stop", "end_turn", "stop_sequence", "complete"]);

/** Why the reply ended, under whichever name the provider gives it; absent on all messages but the last. */
export function finishReasonOf({ response_metadata: metadata }: AIMessageChunk): string | undefined {
  const { finish_reason, stop_reason, finishReason, stopReason, done_reason } = metadata;
  const reason: unknown = finish_reason ?? stop_reason ?? finishReason ?? stopReason ?? done_reason;
  return typeof reason === "string" ? reason.toLowerCase() : undefined;
}

/**
 * A stream that ends is not yet an answer that ended.
 * @throws PartError `invalid-output` when it is empty, cut short by its length limit, filtered or a tool call;
 * `unavailable` when nothing says why it ended, which is how a politely closed connection looks.
 */
export function checkEnding(finishReason: string | undefined, length: number): void {
  if (length === 0) throw new PartError("llm", "invalid-output", "empty output");
  if (finishReason === undefined) throw new PartError("llm", "unavailable", "the stream ended early");
  if (!complete.has(finishReason)) throw new PartError("llm", "invalid-output", "the output is not complete");
}
