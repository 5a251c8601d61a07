import { z } from "zod";
import { identifier, plainText } from "./text.ts";

export const FeedbackReason = z.enum(["wrong-topic", "steps-did-not-work", "hard-to-understand", "outdated", "other"]);
export type FeedbackReason = z.infer<typeof FeedbackReason>;

/** Body of `POST /feedback`: what the asker thinks of one answer. A later word replaces an earlier one. */
export const FeedbackRequest = z
  .object({
    conversationId: identifier,
    answerId: identifier,
    verdict: z.enum(["helpful", "not-helpful"]),
    reason: FeedbackReason.optional(),
    comment: plainText(2_000).optional(),
  })
  .meta({ id: "FeedbackRequest" });
export type FeedbackRequest = z.infer<typeof FeedbackRequest>;
