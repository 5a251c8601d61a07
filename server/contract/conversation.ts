import { z } from "zod";
import { Answer } from "./answer.ts";
import { Diagnostics } from "./diagnostics.ts";
import { PageContext } from "./page-context.ts";

/** What `GET /conversations/{id}` returns: all that is kept of a conversation, secrets masked when it was written. */
export const ConversationExport = z
  .object({
    conversationId: z.string(),
    turns: z.array(
      z.object({
        turnId: z.string().nullable(),
        at: z.int().describe("Milliseconds since the epoch."),
        request: z.object({
          question: z.string().optional(),
          choice: z.string().optional(),
          stepOutcome: z.object({ stepId: z.string(), outcome: z.string() }).optional(),
          diagnostics: Diagnostics.optional(),
          page: PageContext.optional(),
        }),
        answer: Answer,
      }),
    ),
    feedback: z.array(
      z.object({
        answerId: z.string(),
        at: z.int(),
        verdict: z.string(),
        reason: z.string().optional(),
        comment: z.string().optional(),
      }),
    ),
  })
  .meta({ id: "ConversationExport" });
export type ConversationExport = z.infer<typeof ConversationExport>;
