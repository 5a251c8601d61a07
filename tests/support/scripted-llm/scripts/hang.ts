import type { Script } from "../exchange.ts";

/** Accepts the request and never answers. */
export const hang: Script = () => {};
