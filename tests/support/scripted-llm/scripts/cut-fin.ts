import { completionEvent } from "../completion-event.ts";
import type { Script } from "../exchange.ts";

/**
 * Sends some tokens, then closes the connection politely (FIN) in the middle. `framed` false leaves out chunked framing,
 * so that the cut looks like a proper end to an HTTP client and only the missing finish reason tells.
 */
export function cutFin(tokens: readonly string[], { framed = true }: { framed?: boolean } = {}): Script {
  return async ({ socket, pause, record }) => {
    const transferEncoding = framed ? "transfer-encoding: chunked\r\n" : "connection: close\r\n";
    socket.write(`HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n${transferEncoding}\r\n`);
    for (const content of tokens) {
      const event = completionEvent({ content });
      socket.write(framed ? `${Buffer.byteLength(event).toString(16)}\r\n${event}\r\n` : event);
      record.tokensSent += 1;
      await pause(2);
    }
    socket.end();
  };
}
