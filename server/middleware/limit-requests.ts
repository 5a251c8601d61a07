import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { rateLimiter } from "hono-rate-limiter";
import type { AppEnvironment } from "./app-environment.ts";
import { problemResponse } from "./problems.ts";

const windowMs = 60_000;

/**
 * At most `perMinute` requests a minute from one client (0 = no limit), told by RateLimit headers; above that a 429
 * with Retry-After. A client is its socket's address: forwarded headers are the client's own word.
 */
export function limitRequests(perMinute: number) {
  if (perMinute === 0) return createMiddleware<AppEnvironment>((_context, next) => next());
  return rateLimiter<AppEnvironment>({
    windowMs,
    limit: perMinute,
    standardHeaders: "draft-6",
    keyGenerator: (context) => clientOf(context),
    handler: (context) => problemResponse(context, "too-many-requests"),
  });
}

function clientOf(context: Context<AppEnvironment>): string {
  return context.env?.incoming?.socket.remoteAddress ?? "local";
}
