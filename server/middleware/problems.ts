import type { Context, ErrorHandler, NotFoundHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { z } from "zod";
import { type Problem, type ProblemCode, problemCatalogue } from "../contract/problem.ts";
import { AskError } from "../core/errors.ts";
import type { AppEnvironment } from "./app-environment.ts";

type FieldErrors = NonNullable<Problem["errors"]>;

/** A problem of the catalogue (RFC 9457). `errors` names fields; nothing of a provider, a stack or a path gets in. */
export function toProblem(
  code: ProblemCode,
  { errors, requestId }: { errors?: FieldErrors; requestId?: string } = {},
): Problem {
  return {
    type: `about:blank#${code}`,
    code,
    ...problemCatalogue[code],
    ...(errors ? { errors } : {}),
    ...(requestId ? { requestId } : {}),
  };
}

export function problemResponse(
  context: Context<AppEnvironment>,
  code: ProblemCode,
  options: { errors?: FieldErrors; headers?: Record<string, string> } = {},
): Response {
  const requestId = context.get("requestId");
  const problem = toProblem(code, {
    ...(options.errors ? { errors: options.errors } : {}),
    ...(requestId ? { requestId } : {}),
  });
  return context.body(JSON.stringify(problem), problemCatalogue[code].status, {
    "Content-Type": "application/problem+json",
    ...options.headers,
  });
}

/** What is wrong with a request, field by field, in the words of the contract. */
export function fieldErrors(error: z.core.$ZodError): FieldErrors {
  return error.issues.map((issue) => ({ field: issue.path.map(String).join(".") || "body", message: issue.message }));
}

/** The code that stands for an error; everything unknown is ours to answer for. */
export function problemCodeOf(error: unknown): ProblemCode {
  if (error instanceof AskError) return error.code;
  if (error instanceof HTTPException) {
    if (error.status === 400) return "malformed-json";
    if (error.status === 413) return "body-too-large";
    if (error.status === 415) return "unsupported-media-type";
  }
  return "internal-error";
}

/** Turns whatever a route throws into one problem, logged once when it is our fault. */
export const handleError: ErrorHandler<AppEnvironment> = (error, context) => {
  const code = problemCodeOf(error);
  if (code === "internal-error")
    context.get("log").error({ error: error.stack, requestId: context.get("requestId") }, "request failed");
  const field = error instanceof AskError ? error.field : undefined;
  return problemResponse(context, code, field ? { errors: [{ field, message: problemCatalogue[code].title }] } : {});
};

export const handleNotFound: NotFoundHandler<AppEnvironment> = (context) => problemResponse(context, "not-found");
