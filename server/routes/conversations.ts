import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { ConversationExport } from "../contract/conversation.ts";
import { SyncReply, SyncRequest } from "../contract/sync.ts";
import { identifier } from "../contract/text.ts";
import type { AnswerDependencies } from "../core/answer/answer-question.ts";
import { AskError } from "../core/errors.ts";
import { replayTurns } from "../core/offline/replay-turns.ts";
import type { ConversationRecords } from "../core/ports.ts";
import type { AppEnvironment } from "../middleware/app-environment.ts";
import { problemContent } from "./problem-content.ts";

const params = z.object({ id: identifier });

const exportRoute = createRoute({
  method: "get",
  path: "/conversations/{id}",
  summary: "All that is kept of a conversation",
  description: "The id is the key: whoever knows it took part in the conversation.",
  request: { params },
  responses: {
    200: { description: "Turns and feedback", content: { "application/json": { schema: ConversationExport } } },
    ...problemContent(404, 422, 429),
  },
});

const deleteRoute = createRoute({
  method: "delete",
  path: "/conversations/{id}",
  summary: "Forget a conversation",
  request: { params },
  responses: {
    204: { description: "Nothing is kept of it (any more)" },
    ...problemContent(422, 429),
  },
});

const syncRoute = createRoute({
  method: "post",
  path: "/conversations/sync",
  summary: "Hand in what was asked while the server could not be reached",
  description: "Idempotent: a turn id that is already known is not answered again.",
  request: { body: { required: true, content: { "application/json": { schema: SyncRequest } } } },
  responses: {
    200: { description: "The turns as they are kept", content: { "application/json": { schema: SyncReply } } },
    ...problemContent(400, 404, 413, 415, 422, 429),
  },
});

/** Export, deletion and catching up of conversations. */
export function routeConversations(
  app: OpenAPIHono<AppEnvironment>,
  answering: AnswerDependencies,
  records: ConversationRecords,
): void {
  app.openapi(syncRoute, async (context) => context.json(await replayTurns(answering, context.req.valid("json")), 200));
  app.openapi(exportRoute, async (context) => {
    const { id } = context.req.valid("param");
    const kept = await records.exportConversation(id);
    if (!kept) throw new AskError("conversation-not-found");
    return context.json({ conversationId: id, ...kept }, 200);
  });
  app.openapi(deleteRoute, async (context) => {
    await records.deleteConversation(context.req.valid("param").id);
    return context.body(null, 204);
  });
}
