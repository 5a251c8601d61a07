import { z } from "zod";
import { GroundingReport } from "./grounding.ts";

/** Who worded the answer: the LLM (verified), the guide alone, or nobody because the knowledge does not cover it. */
export const AnswerMode = z.enum(["generated", "guided", "abstained"]);
export type AnswerMode = z.infer<typeof AnswerMode>;

/** What became of a step. `offered` is the only state in which a step may be shown (again). */
export const StepOutcome = z.enum(["offered", "worked", "failed", "skipped"]);
export type StepOutcome = z.infer<typeof StepOutcome>;

/** A configured part that did not do its work for this answer, and why. A part that is not configured is not degraded. */
export const Degradation = z.object({
  part: z.enum(["llm", "embeddings", "index", "status", "store", "server"]),
  reason: z.enum([
    "timeout",
    "unavailable",
    "rate-limited",
    "unauthorized",
    "invalid-output",
    "budget",
    "corrupt",
    "stale",
  ]),
});
export type Degradation = z.infer<typeof Degradation>;

export const Link = z.object({ label: z.string(), url: z.url({ protocol: /^https?$/ }) });
export type Link = z.infer<typeof Link>;

/**
 * The exact words of the knowledge that back a statement: `quote === body.slice(start, end)`, where `body` is what
 * `GET /articles/{articleId}?language={language}` returns and offsets count UTF-16 units.
 */
export const Citation = z.object({
  number: z.int().min(1),
  chunkId: z.string(),
  articleId: z.string(),
  language: z.string(),
  title: z.string(),
  section: z.string(),
  url: z.string().optional(),
  quote: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type Citation = z.infer<typeof Citation>;

/** One action that can be tried alone. The id is `<owning articleId>/<name>`, the same in every language. */
export const Step = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  links: z.array(Link),
  citations: z.array(z.int().min(1)),
  outcome: StepOutcome,
});
export type Step = z.infer<typeof Step>;

/** A next click. The id is `<nodeId>:<answer>` and is valid for the conversation's last answer only. */
export const Choice = z.object({ id: z.string(), label: z.string() });
export type Choice = z.infer<typeof Choice>;

/** Which part of `text` (UTF-16 offsets) rests on which sources. */
export const TextCitation = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  citations: z.array(z.int().min(1)),
});
export type TextCitation = z.infer<typeof TextCitation>;

export const Handoff = z.object({ offered: z.boolean(), url: z.string().optional() });
export type Handoff = z.infer<typeof Handoff>;

/** The one answer shape of every mode: with an LLM, without one, degraded, or from the browser's own bundle. */
export const Answer = z
  .object({
    id: z.string(),
    conversationId: z.string(),
    mode: AnswerMode,
    language: z.string().describe("BCP 47 language of this answer; follows the asker."),
    text: z.string().describe("Lead sentences, plain text, safe to show as is."),
    topicArticleId: z.string().nullable().describe("What the question is taken to be about; null when abstained."),
    steps: z.array(Step),
    remaining: z.int().min(0).describe("Steps of this guide not yet shown."),
    textCitations: z.array(TextCitation),
    citations: z.array(Citation),
    choices: z.array(Choice),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe("Probability that topicArticleId is right; null on clicks, greetings and outcomes."),
    degraded: z.array(Degradation),
    handoff: Handoff.optional(),
    grounding: GroundingReport.optional().describe("With `?explain=1`: what became of the language model's sentences."),
  })
  .meta({ id: "Answer" });
export type Answer = z.infer<typeof Answer>;
