import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { ExchangeRecord, Script } from "./exchange.ts";
import { openExchange } from "./open-exchange.ts";
import { good } from "./scripts/good.ts";
import { goodEmbeddings } from "./scripts/good-embeddings.ts";

export interface ScriptedLlm {
  /** What a client takes as base URL: `http://127.0.0.1:<port>/v1`. */
  baseUrl: string;
  /** Every exchange so far, oldest first. */
  exchanges: ExchangeRecord[];
  /** The next request uses this script, then the one queued after it, then the server's own. */
  queue(...scripts: Script[]): void;
  /** Replaces the server's own scripts. */
  use(scripts: { chat?: Script; embeddings?: Script }): void;
  openConnections(): number;
  /** Resolves when `count` requests have arrived, with the last of them. */
  arrived(count?: number): Promise<ExchangeRecord>;
  /** Resolves when `count` requests have arrived and the last of them is over, whoever ended it. */
  ended(count?: number): Promise<ExchangeRecord>;
  close(): Promise<void>;
}

/**
 * A real HTTP server on a free port that speaks the OpenAI protocol (`/v1/chat/completions`, `/v1/embeddings`) and
 * misbehaves as told: see `scripts.ts`. Queued scripts go to whichever request comes first, chat or embeddings.
 *
 * @example
 * const llm = await startScriptedLlm({ chat: good(["Reload the page. [1]"]) });
 * llm.queue(http(503));
 */
export async function startScriptedLlm({
  chat = good(["ok"]),
  embeddings = goodEmbeddings(),
}: {
  chat?: Script;
  embeddings?: Script;
} = {}): Promise<ScriptedLlm> {
  const own = { chat, embeddings };
  const queued: Script[] = [];
  const exchanges: ExchangeRecord[] = [];
  const running: Promise<void>[] = [];
  const changes = new EventEmitter();
  const failures: unknown[] = [];

  const server = createServer(async (message, response) => {
    const exchange = openExchange(message, response, await readText(message));
    exchanges.push(exchange.record);
    changes.emit("change");
    response.once("close", () => changes.emit("change"));
    const script = queued.shift() ?? scriptFor(exchange.request.path, own);
    running.push(Promise.resolve(script(exchange)).catch((error: unknown) => void failures.push(error)));
  });
  async function when(find: () => ExchangeRecord | undefined): Promise<ExchangeRecord> {
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      await once(changes, "change");
    }
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  let connections = 0;
  server.on("connection", (socket) => {
    connections += 1;
    socket.once("close", () => {
      connections -= 1;
    });
  });

  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    exchanges,
    queue: (...scripts) => void queued.push(...scripts),
    use: (scripts) => void Object.assign(own, scripts),
    openConnections: () => connections,
    arrived: (count = 1) => when(() => exchanges[count - 1]),
    ended: (count = 1) => when(() => exchanges.slice(count - 1, count).find(({ endedAt }) => endedAt !== null)),
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      await Promise.all(running);
      if (failures.length > 0) throw new AggregateError(failures, "a script failed");
    },
  };
}

const notFound: Script = ({ response }) => void response.writeHead(404).end();

function scriptFor(path: string, own: { chat: Script; embeddings: Script }): Script {
  if (path === "/v1/chat/completions") return own.chat;
  if (path === "/v1/embeddings") return own.embeddings;
  return notFound;
}

async function readText(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
