import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Metrics } from "../core/metrics.ts";
import type { AppEnvironment } from "../middleware/app-environment.ts";

/** `GET /metrics`: counts for Prometheus and what reads its format. */
export function routeMetrics(app: OpenAPIHono<AppEnvironment>, metrics: Metrics): void {
  app.get("/metrics", async (context) => {
    const { contentType, text } = await metrics.read();
    return context.body(text, 200, { "Content-Type": contentType });
  });
}
