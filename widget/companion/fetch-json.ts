import type { Problem } from "../../server/contract/problem.ts";
import { AskFailure, failureOf } from "../client/ask-failure.ts";

/**
 * A request to the server beside `/ask`.
 *
 * @throws AskFailure for everything but a reply of 2xx; null for a reply without a body
 */
export const fetchJson = async <Reply>(
  url: string,
  { method = "GET", body, timeoutMs = 10_000 }: { method?: string; body?: object; timeoutMs?: number } = {},
): Promise<Reply | null> => {
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      signal: AbortSignal.timeout(timeoutMs),
      ...(body && { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
    });
    if (response.status === 204) return null;
    const content = await response.json();
    if (response.ok) return content as Reply;
    throw new AskFailure(failureOf(response.status, content as Partial<Problem>));
  } catch (cause) {
    throw cause instanceof AskFailure ? cause : new AskFailure({ kind: "unreachable" }, { cause });
  }
};
