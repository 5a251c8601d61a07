import { completionEvent, eventStreamHeaders } from "../completion-event.ts";
import type { Script } from "../exchange.ts";

/** Tokens until the client leaves. */
export function endless({ token = "word ", tokenDelayMs = 1 }: { token?: string; tokenDelayMs?: number } = {}): Script {
  return async ({ response, send, pause, left }) => {
    response.writeHead(200, eventStreamHeaders);
    while (!left.aborted) {
      send(completionEvent({ content: token }), 1);
      await pause(tokenDelayMs);
    }
  };
}
