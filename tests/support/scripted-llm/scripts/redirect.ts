import type { Script } from "../exchange.ts";
import { http } from "./http.ts";

/** Sends the client elsewhere; 307 and 308 keep the method and the body. */
export function redirect(location: string, status: 301 | 302 | 307 | 308 = 307): Script {
  return http(status, "", { location });
}
