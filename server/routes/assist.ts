import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { AssistReply, AssistRequest } from "../contract/assist.ts";
import type { AnswerDependencies } from "../core/answer/answer-question.ts";
import { assistAgent } from "../core/answer/assist-agent.ts";
import type { AppEnvironment } from "../middleware/app-environment.ts";
import { problemContent } from "./problem-content.ts";

const route = createRoute({
  method: "post",
  path: "/assist",
  summary: "Diagnose a ticket and draft a cited reply",
  request: { body: { required: true, content: { "application/json": { schema: AssistRequest } } } },
  responses: {
    200: { description: "What an agent needs", content: { "application/json": { schema: AssistReply } } },
    ...problemContent(400, 413, 415, 422, 429),
  },
});

/** `POST /assist`: help for the people who answer tickets. */
export function routeAssist(app: OpenAPIHono<AppEnvironment>, dependencies: AnswerDependencies): void {
  const { base, defaultLanguage, handoffUrl } = dependencies;
  app.openapi(route, async (context) =>
    context.json(await assistAgent(base, context.req.valid("json"), { defaultLanguage, handoffUrl }), 200),
  );
}
