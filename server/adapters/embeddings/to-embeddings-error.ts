import { PartError } from "../../core/ports.ts";

/**
 * What a failed call to an embedding service means to us. The original error is left behind on purpose: it carries the
 * service's own text, which may quote keys, prompts and addresses, and causes end up in logs.
 */
export function toEmbeddingsError(error: unknown): PartError {
  if (error instanceof PartError) return error;
  const status = readStatus(error);
  if (status !== undefined) return new PartError("embeddings", reasonOf(status), `the service answered ${status}`);
  if (isTimeout(error)) return new PartError("embeddings", "timeout", "the service did not answer in time");
  if (isMalformed(error)) return new PartError("embeddings", "invalid-output", "the answer has another shape");
  return new PartError("embeddings", "unavailable", "the service cannot be reached");
}

function reasonOf(status: number): PartError["reason"] {
  if (status === 401 || status === 403) return "unauthorized";
  if (status === 429) return "rate-limited";
  if (status === 408 || status === 504) return "timeout";
  return "unavailable";
}

function readStatus(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("status" in error)) return undefined;
  return typeof error.status === "number" ? error.status : undefined;
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
}

/**
 * Not JSON (SyntaxError), or JSON in which LangChain reached for a field that is not there (TypeError). A broken
 * connection is a TypeError too, but one with a cause.
 */
function isMalformed(error: unknown): boolean {
  return error instanceof SyntaxError || (error instanceof TypeError && error.cause === undefined);
}
