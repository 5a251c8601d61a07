import { createMiddleware } from "hono/factory";
import type { Log } from "../core/ports.ts";
import type { AppEnvironment } from "./app-environment.ts";

/** Gives handlers the log, and writes one line per request: id, method, path, status, milliseconds. */
export const logRequests = (log: Log) =>
  createMiddleware<AppEnvironment>(async function logRequests(context, next) {
    context.set("log", log);
    const startedAt = performance.now();
    await next();
    log.info(
      {
        requestId: context.get("requestId"),
        method: context.req.method,
        path: context.req.path,
        status: context.res.status,
        durationMs: Math.round(performance.now() - startedAt),
      },
      "request",
    );
  });
