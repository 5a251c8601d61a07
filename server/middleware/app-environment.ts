import type { HttpBindings } from "@hono/node-server";
import type { RequestIdVariables } from "hono/request-id";
import type { Log } from "../core/ports.ts";

/** What middleware leaves for handlers. */
export interface AppEnvironment {
  Bindings: Partial<HttpBindings>;
  Variables: RequestIdVariables & { log: Log };
}
