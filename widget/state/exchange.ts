import type { Answer, StepOutcome } from "../../server/contract/answer.ts";
import type { AskRequest } from "../../server/contract/ask.ts";
import type { Failure } from "../client/ask-failure.ts";

/** What is known of an answer before `answer-end` replaces it with the whole of it. */
export type AnswerDraft = Pick<Answer, "text" | "steps" | "textCitations" | "citations" | "choices"> & Partial<Answer>;

export const emptyDraft: AnswerDraft = { text: "", steps: [], textCitations: [], citations: [], choices: [] };

/** What a person can say about a step. */
export type ReportableOutcome = Exclude<StepOutcome, "offered">;

/** The part of a request that says what is asked; the rest of it is bookkeeping. */
export type Asked = Pick<AskRequest, "question" | "choice" | "stepOutcome" | "diagnostics" | "page">;

/**
 * One thing asked and what came back:
 * `waiting -> streaming -> answered`, or out of either into `stopped` (by the person) or `failed`.
 */
export interface Exchange {
  /** Stays the same over retries, so that the server answers once. */
  readonly turnId: string;
  readonly asked: Asked;
  /** What was asked, in the person's words or the button's. */
  readonly label: string;
  readonly status: "waiting" | "streaming" | "answered" | "stopped" | "failed";
  readonly answer: AnswerDraft;
  readonly failure: Failure | null;
  /** Answered in the page, without the server, which does not know of it yet; absent: by the server. */
  readonly local?: boolean;
}

export const isRunning = (exchange: Exchange | undefined): boolean =>
  exchange?.status === "waiting" || exchange?.status === "streaming";
