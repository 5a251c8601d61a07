import { eventStreamHeaders } from "../completion-event.ts";
import type { Script } from "../exchange.ts";

/** Sends the parts one write after the other as an event stream, then ends it properly. */
export function stream(parts: readonly (string | Uint8Array)[]): Script {
  return async ({ response, send, pause }) => {
    response.writeHead(200, eventStreamHeaders);
    for (const part of parts) {
      send(part);
      // Each part leaves in its own packet, so that a client's decoder really meets the seams.
      await pause(2);
    }
    response.end();
  };
}
