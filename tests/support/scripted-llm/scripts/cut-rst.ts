import { completionEvent, eventStreamHeaders } from "../completion-event.ts";
import type { Script } from "../exchange.ts";

/** Sends some tokens, then breaks the connection (RST). */
export function cutRst(tokens: readonly string[]): Script {
  return async ({ response, socket, send, pause }) => {
    response.writeHead(200, eventStreamHeaders);
    for (const content of tokens) {
      send(completionEvent({ content }), 1);
      // A reset discards what the peer has not read yet: give it the time to read.
      await pause(30);
    }
    socket.resetAndDestroy();
  };
}
