import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { Answer } from "../../server/contract/answer.ts";
import type { AskRequest } from "../../server/contract/ask.ts";
import type { AnswerEvent } from "../../server/contract/events.ts";
import { type ProblemCode, problemCatalogue } from "../../server/contract/problem.ts";

/** A problem by its code, or the events to stream; a generator may wait between them, or throw to cut the stream. */
export type FakeReply = ProblemCode | Iterable<AnswerEvent> | AsyncIterable<AnswerEvent>;
export type FakeResponder = (request: AskRequest, turn: number) => FakeReply;

export interface FakeShirubeServer {
  url: string;
  /** Bodies of `POST /ask`, in the order they came. */
  requests: AskRequest[];
  respond: FakeResponder;
  close(): Promise<void>;
}

/** No inline script or style, no strings into HTML: what the widget promises to live with. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** The events of a finished answer, in the contract's order. */
export const eventsOf = (answer: Answer): AnswerEvent[] => [
  { type: "answer-start", id: answer.id, conversationId: answer.conversationId, language: answer.language },
  ...answer.citations.map((citation) => ({ type: "source-available", citation }) as const),
  ...answer.steps.map((step) => ({ type: "step-available", step }) as const),
  ...answer.choices.map((choice) => ({ type: "choice-available", choice }) as const),
  { type: "text-delta", delta: answer.text },
  { type: "answer-end", answer },
];

const readBody = async (request: IncomingMessage): Promise<AskRequest> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString("utf8")) as AskRequest;
};

const sendProblem = (response: ServerResponse, code: ProblemCode): void => {
  const { status, title } = problemCatalogue[code];
  response.writeHead(status, { "content-type": "application/problem+json" });
  response.end(JSON.stringify({ type: `about:blank#${code}`, code, status, title }));
};

const sendEvents = async (
  response: ServerResponse,
  events: Iterable<AnswerEvent> | AsyncIterable<AnswerEvent>,
): Promise<void> => {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  try {
    for await (const { type, ...data } of events) {
      const message = `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
      await new Promise((sent) => response.write(message, sent)); // Or a cut would take back what came before it.
    }
    response.end();
  } catch {
    response.destroy(); // What a crash of the server looks like from outside.
  }
};

const sendFile = async (response: ServerResponse, directory: string, pathname: string): Promise<void> => {
  const name = pathname === "/" ? "index.html" : normalize(pathname);
  try {
    const content = await readFile(join(directory, name));
    const contentType = contentTypes[extname(name)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": contentType, "content-security-policy": strictPolicy }).end(content);
  } catch {
    sendProblem(response, "not-found");
  }
};

/** A small server that speaks the contract as scripted, on a free port, with the widget's files beside it. */
export const startFakeShirubeServer = async ({
  respond = () => "not-ready",
  staticDirectory = "",
}: {
  respond?: FakeResponder;
  staticDirectory?: string;
} = {}): Promise<FakeShirubeServer> => {
  const requests: AskRequest[] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (request.method !== "POST" || pathname !== "/ask") return sendFile(response, staticDirectory, pathname);
    const body = await readBody(request);
    const reply = fake.respond(body, requests.push(body));
    return typeof reply === "string" ? sendProblem(response, reply) : sendEvents(response, reply);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const fake: FakeShirubeServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    respond,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return fake;
};
