import { completionEvent, doneEvent } from "../completion-event.ts";
import type { Script } from "../exchange.ts";
import { stream } from "./stream.ts";

/** One event of many megabytes. */
export function hugeLine(megabytes = 20): Script {
  return stream([
    completionEvent({ content: "x".repeat(megabytes * 1_000_000) }),
    completionEvent({}, "stop"),
    doneEvent,
  ]);
}
