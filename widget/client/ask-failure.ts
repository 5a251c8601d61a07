import type { Problem, ProblemCode } from "../../server/contract/problem.ts";

/**
 * Why a question got no whole answer, in the terms a person can act on:
 * `unreachable` no reply at all | `server` it failed on its side | `busy` too many requests | `outdated` the button
 * clicked is no longer on offer | `rejected` the message itself is refused | `incomplete` the reply broke off |
 * `lost` the server no longer knows the conversation | `unloaded` the panel's own code could not be fetched.
 */
export type FailureKind =
  | "unreachable"
  | "server"
  | "busy"
  | "outdated"
  | "rejected"
  | "incomplete"
  | "lost"
  | "unloaded";

export interface Failure {
  kind: FailureKind;
  code?: ProblemCode;
}

export class AskFailure extends Error {
  override readonly name = "AskFailure";
  readonly failure: Failure;
  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.code ?? failure.kind, options);
    this.failure = failure;
  }
}

const kindOfCode: Partial<Record<ProblemCode, FailureKind>> = {
  "conversation-not-found": "lost",
  "choice-not-offered": "outdated",
  "step-not-offered": "outdated",
  "too-many-requests": "busy",
};

/** `problem` is null where the reply was no problem document: a proxy's error page, say. */
export const failureOf = (status: number, problem: Partial<Problem> | null): Failure => {
  const code = problem?.code;
  const byStatus = status === 429 ? "busy" : status >= 500 ? "server" : "rejected";
  const kind = (code && kindOfCode[code]) ?? byStatus;
  return code ? { kind, code } : { kind };
};

/** Sending the same again can help unless the message itself was the reason. */
export const canRetry = (kind: FailureKind): boolean => kind !== "outdated" && kind !== "rejected";
