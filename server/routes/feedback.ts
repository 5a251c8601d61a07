import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { FeedbackRequest } from "../contract/feedback.ts";
import { AskError } from "../core/errors.ts";
import type { Clock, ConversationRecords } from "../core/ports.ts";
import { maskSecrets } from "../core/text/mask-secrets.ts";
import type { AppEnvironment } from "../middleware/app-environment.ts";
import { problemContent } from "./problem-content.ts";

const route = createRoute({
  method: "post",
  path: "/feedback",
  summary: "Say whether an answer helped, and why not",
  request: { body: { required: true, content: { "application/json": { schema: FeedbackRequest } } } },
  responses: { 204: { description: "Kept" }, ...problemContent(400, 404, 413, 415, 422, 429) },
});

/** `POST /feedback`: the asker's word on one answer. Secrets in the comment are masked. */
export function routeFeedback(app: OpenAPIHono<AppEnvironment>, records: ConversationRecords, clock: Clock): void {
  app.openapi(route, async (context) => {
    const { conversationId, answerId, verdict, reason, comment } = context.req.valid("json");
    const isKnown = await records.saveFeedback(conversationId, {
      answerId,
      at: clock.now(),
      verdict,
      ...(reason === undefined ? {} : { reason }),
      ...(comment === undefined ? {} : { comment: maskSecrets(comment).text }),
    });
    if (!isKnown) throw new AskError("conversation-not-found", { field: "answerId" });
    return context.body(null, 204);
  });
}
