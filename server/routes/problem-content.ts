import { Problem } from "../contract/problem.ts";

const meanings = {
  400: "The body is not JSON",
  404: "Not known",
  413: "The body is too large",
  415: "The body is not application/json",
  422: "The request does not fit the contract or the conversation",
  429: "Too many requests; see Retry-After",
} as const;

/** OpenAPI responses for problems of these statuses. */
export function problemContent<Status extends keyof typeof meanings>(...statuses: Status[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: meanings[status], content: { "application/problem+json": { schema: Problem } } },
    ]),
  );
}
