import type { Script } from "../exchange.ts";

/** Breaks the connection (RST) instead of answering. */
export const reset: Script = ({ socket }) => void socket.resetAndDestroy();
