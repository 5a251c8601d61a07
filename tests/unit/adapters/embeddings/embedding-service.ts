import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Reply = (request: { input: string[]; body: string }, response: ServerResponse) => void;

/** A real server with an OpenAI-like `/v1/embeddings`; `reply` decides how well or badly it answers. */
export async function startEmbeddingService(initial: Reply) {
  const state = { reply: initial, requests: 0, closedEarly: 0, lastBody: "", lastKey: "" };
  const server = createServer(async (request, response) => {
    state.requests += 1;
    state.lastBody = await readBody(request);
    state.lastKey = request.headers.authorization ?? "";
    response.on("close", () => {
      if (!response.writableEnded) state.closedEarly += 1;
    });
    if (request.url !== "/v1/embeddings") return response.writeHead(404).end();
    const { input } = JSON.parse(state.lastBody) as { input: string | string[] };
    state.reply({ input: [input].flat(), body: state.lastBody }, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    state,
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const part of request.setEncoding("utf8")) body += part;
  return body;
}

/** Answers with these vectors, whatever they are. */
export const sendVectors =
  (vectors: (input: string[]) => unknown[]): Reply =>
  ({ input }, response) =>
    sendJson(response, 200, {
      object: "list",
      data: vectors(input).map((embedding, index) => ({ object: "embedding", index, embedding })),
    });

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
