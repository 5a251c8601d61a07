import type { OutgoingHttpHeaders } from "node:http";
import type { Script } from "../exchange.ts";

/** Any status with any body; an object becomes JSON. */
export function http(status: number, body: unknown = "", headers: OutgoingHttpHeaders = {}): Script {
  return ({ response }) => {
    const isText = typeof body === "string";
    response.writeHead(status, { "content-type": isText ? "text/plain" : "application/json", ...headers });
    response.end(isText ? body : JSON.stringify(body));
  };
}
