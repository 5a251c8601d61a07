import type { Script } from "../exchange.ts";

/** Exactly these bytes on the socket, head included, then FIN. */
export function raw(parts: readonly (string | Uint8Array)[]): Script {
  return async ({ socket, pause }) => {
    for (const part of parts) {
      socket.write(part);
      await pause(2);
    }
    socket.end();
  };
}
