import { completionEvent, doneEvent } from "../completion-event.ts";
import type { Script } from "../exchange.ts";
import { stream } from "./stream.ts";

/** Some tokens, then a chosen finish reason: "length", "content_filter", or null for none. */
export function finishReason(reason: string | null, tokens: readonly string[] = ["Reload the page. [1]"]): Script {
  return stream([...tokens.map((content) => completionEvent({ content })), completionEvent({}, reason), doneEvent]);
}
