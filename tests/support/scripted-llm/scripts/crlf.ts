import { completionEvent, doneEvent } from "../completion-event.ts";
import type { Script } from "../exchange.ts";
import { stream } from "./stream.ts";

/** A healthy stream with CRLF line ends and a comment line, both of which the SSE standard allows. */
export function crlf(text: string): Script {
  const events = [completionEvent({ content: text }), completionEvent({}, "stop"), doneEvent];
  return stream([": keep-alive\r\n\r\n", ...events.map((event) => event.replaceAll("\n", "\r\n"))]);
}
