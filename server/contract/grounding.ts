import { z } from "zod";

/** Why a sentence of the language model was not shown. */
export const GroundingFault = z.enum([
  "length",
  "canary",
  "markup",
  "no-source",
  "unknown-source",
  "language",
  "address",
  "quote",
  "number",
  "name",
  "coverage",
  "polarity",
  "order",
]);
export type GroundingFault = z.infer<typeof GroundingFault>;

/** What became of the language model's sentences. Given with `?explain=1`. */
export const GroundingReport = z.object({
  model: z.string().nullable().describe("Who worded the text; null when nobody did."),
  cached: z.boolean().describe("Taken from an earlier answer to the same question from the same sources."),
  calls: z.int().min(0).describe("Requests sent to language models for this answer."),
  given: z.int().min(0).describe("Sentences the models wrote."),
  kept: z.int().min(0).describe("Sentences shown."),
  dropped: z.array(z.object({ reason: GroundingFault, count: z.int().min(1) })),
});
export type GroundingReport = z.infer<typeof GroundingReport>;
