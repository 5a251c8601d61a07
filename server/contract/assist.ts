import { z } from "zod";
import { AnswerMode, Citation, Degradation, Step, TextCitation } from "./answer.ts";
import { maxQuestionLength } from "./ask.ts";
import { identifier, plainText } from "./text.ts";

/** Body of `POST /assist`: a ticket as the helpdesk received it. */
export const AssistRequest = z
  .object({
    subject: plainText(1_000).optional(),
    body: plainText(maxQuestionLength).refine((text) => text.trim() !== "", "must not be blank"),
    language: identifier.optional().describe("Used when the ticket itself does not tell its language."),
  })
  .meta({ id: "AssistRequest" });
export type AssistRequest = z.infer<typeof AssistRequest>;

/** What a helpdesk agent needs to answer a ticket: what it is about, a cited draft, and what to do next. */
export const AssistReply = z
  .object({
    diagnosis: z.array(
      z.object({ articleId: z.string(), title: z.string(), confidence: z.number().min(0).max(1), why: z.string() }),
    ),
    steps: z.array(Step),
    citations: z.array(Citation),
    draft: z.object({ text: z.string(), citations: z.array(TextCitation) }),
    questions: z.array(z.string()).describe("What to ask the customer when the ticket leaves it open."),
    summary: z.string(),
    escalate: z.object({ reason: z.string(), url: z.string().optional() }).optional(),
    redacted: z.array(z.string()).describe("Kinds of secrets found in the ticket and masked, e.g. `email`."),
    language: z.string(),
    mode: AnswerMode,
    degraded: z.array(Degradation),
  })
  .meta({ id: "AssistReply" });
export type AssistReply = z.infer<typeof AssistReply>;
