import type { IncomingMessage, ServerResponse } from "node:http";
import type { Exchange, ExchangeRecord, ScriptedRequest } from "./exchange.ts";

/** Wraps one request and its response so that scripts can send, wait and see the client leave. */
export function openExchange(message: IncomingMessage, response: ServerResponse, text: string): Exchange {
  const request: ScriptedRequest = {
    path: message.url ?? "",
    headers: message.headers,
    body: parseJson(text),
    receivedAt: Date.now(),
  };
  const record: ExchangeRecord = { request, tokensSent: 0, tokensSentAfterLeaving: 0, leftAt: null, endedAt: null };
  const leaving = new AbortController();
  response.once("close", () => {
    record.endedAt = Date.now();
    if (!response.writableFinished) record.leftAt = record.endedAt;
    leaving.abort();
  });
  return {
    request,
    response,
    socket: message.socket,
    record,
    left: leaving.signal,
    send(bytes, tokens = 0) {
      if (leaving.signal.aborted) {
        record.tokensSentAfterLeaving += tokens;
        return;
      }
      record.tokensSent += tokens;
      response.write(bytes);
    },
    pause: (delayMs) => pause(delayMs, leaving.signal),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", finish);
      resolve();
    };
    const timer = setTimeout(finish, delayMs);
    signal.addEventListener("abort", finish, { once: true });
  });
}
