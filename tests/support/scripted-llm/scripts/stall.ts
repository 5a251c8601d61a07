import { completionEvent, eventStreamHeaders } from "../completion-event.ts";
import type { Script } from "../exchange.ts";

/** Some tokens, then silence on an open connection. */
export function stall(tokens: readonly string[]): Script {
  return ({ response, send }) => {
    response.writeHead(200, eventStreamHeaders);
    response.flushHeaders();
    for (const content of tokens) send(completionEvent({ content }), 1);
  };
}
