import { PartError } from "../../core/ports.ts";
import { RetryLaterError } from "./retry-later-error.ts";

/**
 * Names a failure of a provider by the contract's reasons. Of the provider's own words nothing is kept, neither as
 * message nor as cause: they can hold the question, a key, or markup, and they end up in logs.
 */
export function toPartError(error: unknown): PartError {
  if (error instanceof PartError) return error;
  const { status, name, type, code, headers } = fieldsOf(error);
  if (typeof status === "number") {
    const retryAfterMs = readRetryAfter(headers);
    if (retryAfterMs !== null) return new RetryLaterError(reasonOfStatus(status), retryAfterMs, `HTTP ${status}`);
    return new PartError("llm", reasonOfStatus(status), `HTTP ${status}`);
  }
  if (/timeout/i.test(`${name} ${code}`)) return new PartError("llm", "timeout");
  if (error instanceof SyntaxError) return new PartError("llm", "invalid-output", "malformed stream");
  // An error object inside a stream that began with status 200 tells its kind in words or as a status in `code`.
  return new PartError("llm", reasonOfWords(`${type} ${code}`));
}

function reasonOfStatus(status: number): PartError["reason"] {
  if (status === 401 || status === 403) return "unauthorized";
  if (status === 429) return "rate-limited";
  if (status === 408 || status === 504) return "timeout";
  // The request itself was refused, for its content or its length: another one may do.
  if (status === 400 || status === 413 || status === 422) return "invalid-output";
  return "unavailable";
}

/** Seconds as most providers send them; the date form is rare, and nobody is told to wait for it. */
function readRetryAfter(headers: unknown): number | null {
  const value = headers instanceof Headers ? headers.get("retry-after") : null;
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) * 1_000 : null;
}

function reasonOfWords(words: string): PartError["reason"] {
  if (/rate.?limit|quota|\b429\b/i.test(words)) return "rate-limited";
  if (/auth|permission|api.?key|\b40[13]\b/i.test(words)) return "unauthorized";
  return "unavailable";
}

function fieldsOf(error: unknown): Record<"status" | "name" | "type" | "code" | "headers", unknown> {
  const none = { status: undefined, name: undefined, type: undefined, code: undefined, headers: undefined };
  if (typeof error !== "object" || error === null) return none;
  return { ...none, ...error, name: (error as Error).name };
}
