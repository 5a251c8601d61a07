import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import type { AnswerDependencies } from "./core/answer/answer-question.ts";
import type { Metrics } from "./core/metrics.ts";
import type { ConversationRecords, Log } from "./core/ports.ts";
import type { AppEnvironment } from "./middleware/app-environment.ts";
import { limitRequests } from "./middleware/limit-requests.ts";
import { logRequests } from "./middleware/log-requests.ts";
import { measureRequests } from "./middleware/measure-requests.ts";
import { fieldErrors, handleError, handleNotFound, problemResponse } from "./middleware/problems.ts";
import { routeArticles } from "./routes/articles.ts";
import { routeAsk } from "./routes/ask.ts";
import { routeAssist } from "./routes/assist.ts";
import { routeBundle } from "./routes/bundle.ts";
import { routeConversations } from "./routes/conversations.ts";
import { routeFeedback } from "./routes/feedback.ts";
import { type Readiness, routeHealth } from "./routes/health.ts";
import { routeMetrics } from "./routes/metrics.ts";
import { routeSite } from "./routes/site.ts";
import { routeSuggestions } from "./routes/suggestions.ts";

export interface AppDependencies {
  answering: AnswerDependencies & { store: ConversationRecords };
  readiness: Readiness;
  metrics: Metrics;
  log: Log;
  /** Folder of the built widget and demo page. */
  siteRoot: string;
  /** Origins whose pages may call the API; empty = same origin only. */
  allowedOrigins: readonly string[];
  /** Requests a minute per client; 0 = no limit. */
  requestsPerMinute: number;
  maxBodyBytes: number;
}

/** The whole HTTP side as a value: no port, no process, `app.request()` is enough to try it. */
export function createApp({
  answering,
  readiness,
  metrics,
  log,
  siteRoot,
  allowedOrigins,
  requestsPerMinute,
  maxBodyBytes,
}: AppDependencies): OpenAPIHono<AppEnvironment> {
  const app = new OpenAPIHono<AppEnvironment>({
    defaultHook: (result, context) =>
      result.success ? undefined : problemResponse(context, "invalid-request", { errors: fieldErrors(result.error) }),
  });
  app.onError(handleError);
  app.notFound(handleNotFound);
  app.use(requestId({ limitLength: 128 }));
  app.use(logRequests(log));
  app.use(measureRequests(metrics));
  app.use(
    secureHeaders({
      crossOriginResourcePolicy: "cross-origin",
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        // The studio shows its preview in a frame.
        frameSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'self'"],
      },
    }),
  );
  app.use(
    cors({
      origin: allowedOrigins.includes("*") ? "*" : [...allowedOrigins],
      exposeHeaders: ["X-Request-Id", "Retry-After", "Date"],
    }),
  );
  for (const path of ["/ask", "/assist", "/feedback", "/conversations/*"]) {
    app.use(path, limitRequests(requestsPerMinute));
    app.use(
      path,
      bodyLimit({ maxSize: maxBodyBytes, onError: (context) => problemResponse(context, "body-too-large") }),
    );
  }

  routeAsk(app, answering);
  routeAssist(app, answering);
  routeArticles(app, answering.base.knowledge, answering.defaultLanguage);
  routeConversations(app, answering, answering.store);
  routeFeedback(app, answering.store, answering.clock);
  routeSuggestions(app, answering.base.knowledge, answering.defaultLanguage);
  routeBundle(app, answering);
  routeHealth(app, readiness);
  routeMetrics(app, metrics);
  app.doc31("/openapi.json", {
    openapi: "3.1.0",
    info: { title: "Shirube", version: "1", description: "Cited support answers from your own knowledge." },
  });
  routeSite(app, siteRoot);
  return app;
}
