import { createParser } from "eventsource-parser";
import { expect } from "vitest";
import type { Answer } from "../../../server/contract/answer.ts";
import { AnswerEvent } from "../../../server/contract/events.ts";
import type { ServedShirube } from "../../support/serve-shirube.ts";

export interface Asked {
  answer: Answer;
  /** Every byte the asker received, as text. */
  bytes: string;
  events: AnswerEvent[];
}

/**
 * Asks over a real socket and holds whatever came against the promise: HTTP 200, events of the contract, exactly one of
 * them terminal, text a prefix at every moment, and an answer that helps: cited words or steps, or an honest "not covered".
 */
export async function ask(shirube: ServedShirube, question: string): Promise<Asked> {
  const response = await shirube.stream({ question });
  expect(response.status).toBe(200);
  const bytes = await response.text();
  const events: AnswerEvent[] = [];
  const parser = createParser({
    onEvent: ({ event, data }) => void events.push(AnswerEvent.parse({ type: event, ...JSON.parse(data) })),
  });
  parser.feed(bytes);
  const terminal = events.filter(({ type }) => type === "answer-end" || type === "answer-error");
  expect(terminal.map(({ type }) => type)).toEqual(["answer-end"]);
  const end = events.at(-1);
  if (end?.type !== "answer-end") throw new Error(`ended with ${end?.type}`);
  const { answer } = end;
  expect(events.map((event) => (event.type === "text-delta" ? event.delta : "")).join("")).toBe(answer.text);
  if (answer.mode !== "abstained") expect(answer.steps.length + answer.textCitations.length).toBeGreaterThan(0);
  for (const { start, end: stop, citations } of answer.textCitations) {
    expect(answer.text.slice(start, stop)).not.toBe("");
    for (const number of citations) expect(answer.citations.map((citation) => citation.number)).toContain(number);
  }
  return { answer, bytes, events };
}
