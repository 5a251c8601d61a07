import { z } from "zod";
import { StepOutcome } from "./answer.ts";
import { Diagnostics } from "./diagnostics.ts";
import { PageContext } from "./page-context.ts";
import { identifier, plainText } from "./text.ts";

/** Longest question, in UTF-16 units. People paste whole error pages. */
export const maxQuestionLength = 20_000;

const question = plainText(maxQuestionLength).refine((text) => text.trim() !== "", "must not be blank");

/** Body of `POST /ask`: exactly one of `question`, `choice` and `stepOutcome`, or `diagnostics` alone. */
export const AskRequest = z
  .object({
    question: question.optional().describe("What the person asks, as typed or pasted."),
    choice: identifier.optional().describe("Id of one of the last answer's choices."),
    stepOutcome: z
      .object({ stepId: identifier, outcome: StepOutcome.exclude(["offered"]) })
      .optional()
      .describe("What became of one step."),
    diagnostics: Diagnostics.optional().describe(
      "The page's self-check: what it proved fine is skipped, what failed comes first. Beside a question, or alone.",
    ),
    page: PageContext.optional().describe("What the page says of itself, beside a question."),
    conversationId: identifier
      .optional()
      .describe("As returned by the first answer; absent starts a new conversation."),
    turnId: identifier.optional().describe("Chosen by the client; the same one twice gives the same answer, once."),
    language: identifier
      .optional()
      .describe("Language of the page (BCP 47), used when the message itself does not tell."),
  })
  .superRefine((body, context) => {
    const given = [body.question, body.choice, body.stepOutcome].filter((part) => part !== undefined).length;
    if (given !== 1 && !(given === 0 && body.diagnostics !== undefined))
      context.addIssue({
        code: "custom",
        path: ["question"],
        message: "give exactly one of question, choice and stepOutcome",
      });
  })
  .meta({ id: "AskRequest" });
export type AskRequest = z.infer<typeof AskRequest>;
