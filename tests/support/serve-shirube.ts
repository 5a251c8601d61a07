import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { compose } from "../../server/compose.ts";
import { readConfig } from "../../server/config.ts";
import { Answer } from "../../server/contract/answer.ts";
import type { AskRequest } from "../../server/contract/ask.ts";
import { createRecordingLog, type LogLine } from "./recording-log.ts";
import { sampleKnowledge } from "./repository.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

export interface ServedShirube extends AsyncDisposable {
  url: string;
  logLines: LogLine[];
  /** Asks for JSON, expects 200, and proves that the answer fits the contract. */
  ask(body: AskRequest, path?: string): Promise<Answer>;
  /** Asks for events; the response is open until it is read. */
  stream(body: AskRequest, init?: RequestInit): Promise<Response>;
}

/** The whole product in this process, on a real port: what `compose` makes of these settings. */
export async function serveShirube(settings: Record<string, string> = {}): Promise<ServedShirube> {
  const folder = settings.DATA_DIR === undefined ? await createTemporaryFolder() : null;
  const { log, lines } = createRecordingLog();
  const defaults = { KNOWLEDGE_DIR: sampleKnowledge, RATE_LIMIT_PER_MINUTE: "0", DATA_DIR: folder?.path };
  const { app, close } = await compose(readConfig({ ...defaults, ...settings }), log);
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post = (path: string, body: unknown, { headers, ...init }: RequestInit = {}) =>
    fetch(url + path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json", ...(headers as Record<string, string>) },
      ...init,
    });
  return {
    url,
    logLines: lines,
    async ask(body, path = "/ask") {
      const response = await post(path, body);
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
      return Answer.parse(await response.json());
    },
    stream: (body, init = {}) => post("/ask", body, { ...init, headers: { Accept: "text/event-stream" } }),
    async [Symbol.asyncDispose]() {
      const closed = once(server, "close");
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await closed;
      await close();
      await folder?.[Symbol.asyncDispose]();
    },
  };
}
