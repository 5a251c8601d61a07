import { z } from "zod";
import { Answer, StepOutcome } from "./answer.ts";
import { maxQuestionLength } from "./ask.ts";
import { Diagnostics } from "./diagnostics.ts";
import { PageContext } from "./page-context.ts";
import { identifier, plainText } from "./text.ts";

/** Most turns of one sync; a client with more sends them in several. */
export const maxSyncedTurns = 50;

const SyncedTurn = z
  .object({
    turnId: identifier.describe("Chosen by the client; a turn the server already has is not repeated."),
    question: plainText(maxQuestionLength).optional(),
    choice: identifier.optional(),
    stepOutcome: z.object({ stepId: identifier, outcome: StepOutcome.exclude(["offered"]) }).optional(),
    diagnostics: Diagnostics.optional(),
    page: PageContext.optional(),
  })
  .refine(
    ({ question, choice, stepOutcome, diagnostics }) => {
      const given = [question, choice, stepOutcome].filter((part) => part !== undefined).length;
      return given === 1 || (given === 0 && diagnostics !== undefined);
    },
    { path: ["question"], message: "give exactly one of question, choice and stepOutcome" },
  );

/** Body of `POST /conversations/sync`: what was asked while the server could not be reached, in order. */
export const SyncRequest = z
  .object({
    conversationId: identifier.optional().describe("As returned by an answer; absent where none ever came."),
    language: identifier.optional().describe("Language of the page (BCP 47)."),
    turns: z.array(SyncedTurn).min(1).max(maxSyncedTurns),
  })
  .meta({ id: "SyncRequest" });
export type SyncRequest = z.infer<typeof SyncRequest>;

/** The same turns as the server now knows them. `answer` is null where a turn no longer fits, such as a click on a choice that is gone. */
export const SyncReply = z
  .object({
    conversationId: z.string().nullable(),
    turns: z.array(z.object({ turnId: z.string(), answer: Answer.nullable() })),
  })
  .meta({ id: "SyncReply" });
export type SyncReply = z.infer<typeof SyncReply>;
