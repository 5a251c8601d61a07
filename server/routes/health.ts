import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnvironment } from "../middleware/app-environment.ts";

/** What the server stands on, for operators: no secrets, no paths. */
export interface Readiness {
  knowledge: { id: string; version: string; articles: number; languages: string[] };
  index: { kind: "hnsw" | "exact" | "lexical"; chunks: number; embeddings: string; notes: string[] };
  /** Language models in the order they are asked, with their circuits as they are now. */
  endpoints: () => readonly { model: string; host: string; circuit: string; failedAt: number | null }[];
}

/** `GET /healthz`: the process lives. `GET /readyz`: what it serves with. */
export function routeHealth(app: OpenAPIHono<AppEnvironment>, { endpoints, ...standing }: Readiness): void {
  app.get("/healthz", (context) => context.json({ status: "ok" }));
  app.get("/readyz", (context) =>
    context.json({ status: "ready", ...standing, llm: { configured: endpoints().length > 0, endpoints: endpoints() } }),
  );
}
