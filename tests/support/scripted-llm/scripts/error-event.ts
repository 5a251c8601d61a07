import { completionEvent, dataEvent } from "../completion-event.ts";
import type { Script } from "../exchange.ts";
import { stream } from "./stream.ts";

/** Some tokens, then an error object inside the stream, as OpenAI and its proxies send it. */
export function errorEvent(error: Record<string, unknown>, tokens: readonly string[] = []): Script {
  return stream([...tokens.map((content) => completionEvent({ content })), dataEvent({ error })]);
}
