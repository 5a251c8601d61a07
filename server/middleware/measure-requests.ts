import { createMiddleware } from "hono/factory";
import { matchedRoutes } from "hono/route";
import type { Metrics } from "../core/metrics.ts";
import type { AppEnvironment } from "./app-environment.ts";

/** Counts each request under the route that answered it, never under its path: paths are the client's own words. */
export const measureRequests = (metrics: Metrics) =>
  createMiddleware<AppEnvironment>(async function measureRequests(context, next) {
    const startedAt = performance.now();
    await next();
    metrics.requested({
      method: context.req.method,
      route: matchedRoutes(context).find(({ path }) => !path.endsWith("*"))?.path ?? "*",
      status: context.res.status,
      durationMs: performance.now() - startedAt,
    });
  });
