import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the way between page and server does to questions; everything else passes. */
export type Fault =
  | "none"
  /** An error page, as a gateway sends it. */
  | "error"
  /** Accepted and never answered. */
  | "hang"
  /** An event stream whose data is not JSON. */
  | "malformed"
  /** The server's own stream, broken off before its first step. */
  | "cut";

export interface FaultProxy {
  url: string;
  fault: Fault;
  /** Paths of the requests that came, in order. */
  requests: string[];
  close(): Promise<void>;
}

const pass = (target: string, request: IncomingMessage, response: ServerResponse): void => {
  const { method = "GET", headers, url = "/" } = request;
  const onward = httpRequest(new URL(url, target), { method, headers }, (reply) => {
    response.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(response);
    reply.on("error", () => response.destroy());
  });
  // A server that is gone looks gone from the page too.
  onward.on("error", () => response.destroy());
  response.on("close", () => onward.destroy());
  request.pipe(onward);
};

/** Passes a stream on up to a word, and breaks off there. */
const cutBefore = (word: string, target: string, request: IncomingMessage, response: ServerResponse): void => {
  const { method = "GET", headers, url = "/" } = request;
  const { "accept-encoding": _, ...plain } = headers;
  const onward = httpRequest(new URL(url, target), { method, headers: plain }, (reply) => {
    response.writeHead(reply.statusCode ?? 502, reply.headers);
    let text = "";
    reply.on("data", (data: Buffer) => {
      text += data.toString();
      const end = text.indexOf(word);
      if (end < 0) return;
      response.write(text.slice(0, end), () => response.destroy());
      onward.destroy();
    });
  });
  onward.on("error", () => response.destroy());
  request.pipe(onward);
};

const faults: Record<Exclude<Fault, "none" | "cut">, (response: ServerResponse) => void> = {
  error: (response) => response.writeHead(500, { "content-type": "text/html" }).end("<h1>Bad Gateway</h1>"),
  hang: () => undefined,
  malformed: (response) =>
    response.writeHead(200, { "content-type": "text/event-stream" }).end('event: answer-start\ndata: {"id": "brok\n\n'),
};

/** A proxy before a real server on which faults can be switched on. */
export const startFaultProxy = async (target: string): Promise<FaultProxy> => {
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    proxy.requests.push(path);
    const isQuestion = path === "/ask" || path.startsWith("/conversations");
    if (proxy.fault === "none" || !isQuestion) pass(target, request, response);
    else if (proxy.fault === "cut") cutBefore("event: step", target, request, response);
    else faults[proxy.fault](response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fault: "none",
    requests: [],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return proxy;
};
