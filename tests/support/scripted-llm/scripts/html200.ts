import type { Script } from "../exchange.ts";
import { http } from "./http.ts";

/** A captive portal or proxy page: status 200, but HTML. */
export const html200: Script = http(200, "<html><body>Sign in to the network</body></html>", {
  "content-type": "text/html",
});
