import { completionEvent, doneEvent } from "../completion-event.ts";
import type { Script } from "../exchange.ts";
import { stream } from "./stream.ts";

/** A healthy stream that begins with a byte order mark. */
export function bom(text: string): Script {
  return stream([`\uFEFF${completionEvent({ content: "" })}`, completionEvent({ content: text }, "stop"), doneEvent]);
}
