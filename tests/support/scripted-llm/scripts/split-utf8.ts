import { completionEvent, doneEvent } from "../completion-event.ts";
import type { Script } from "../exchange.ts";
import { stream } from "./stream.ts";

/** Cuts the bytes inside characters: one packet per `size` bytes. */
export function splitUtf8(text: string, size = 5): Script {
  const bytes = Buffer.from(completionEvent({ content: text }) + completionEvent({}, "stop") + doneEvent);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) parts.push(bytes.subarray(at, at + size));
  return stream(parts);
}
