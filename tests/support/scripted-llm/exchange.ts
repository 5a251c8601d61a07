import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** What the client sent. `body` is the parsed JSON, or the raw text when it is not JSON. */
export interface ScriptedRequest {
  path: string;
  headers: IncomingHttpHeaders;
  body: unknown;
  receivedAt: number;
}

/** What a test reads afterwards. Times are milliseconds since the epoch. */
export interface ExchangeRecord {
  request: ScriptedRequest;
  tokensSent: number;
  /** Tokens a script still tried to send after the client had left: wasted money at a real provider. */
  tokensSentAfterLeaving: number;
  /** When the connection broke before the reply was complete: the client left, or the script cut it. */
  leftAt: number | null;
  endedAt: number | null;
}

/** One request in the hands of its script. */
export interface Exchange {
  request: ScriptedRequest;
  response: ServerResponse;
  socket: Socket;
  record: ExchangeRecord;
  /** Aborted when the client leaves or the server closes. */
  left: AbortSignal;
  /** Writes bytes as they are; `tokens` says how many tokens of the answer they carry. */
  send(bytes: string | Uint8Array, tokens?: number): void;
  /** Resolves after the delay, or at once when the client leaves. */
  pause(delayMs: number): Promise<void>;
}

/** How the server treats one request. Returning (or resolving) does not end the reply; the script does. */
export type Script = (exchange: Exchange) => void | Promise<void>;
