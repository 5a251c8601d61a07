import { expect, test } from "vitest";
import type { AnswerProgress } from "../../../widget/client/ask-server.ts";
import { applyEvent } from "../../../widget/state/apply-event.ts";
import { type Exchange, emptyDraft } from "../../../widget/state/exchange.ts";
import { eventsOf } from "../../support/fake-shirube-server.ts";
import { sampleAnswer } from "../../support/sample-answer.ts";

const waiting: Exchange = {
  turnId: "turn-1",
  asked: { question: "?" },
  label: "?",
  status: "waiting",
  answer: emptyDraft,
  failure: null,
};
const play = (events: readonly AnswerProgress[], from = waiting): Exchange => events.reduce(applyEvent, from);
const answer = sampleAnswer();
const events = eventsOf(answer).filter((event) => event.type !== "answer-error");

test("steps, sources, choices and text show before the answer is whole", () => {
  const { status, answer: draft } = play(events.slice(0, -1));
  expect(status).toBe("streaming");
  expect(draft).toMatchObject({
    steps: answer.steps,
    citations: answer.citations,
    choices: answer.choices,
    text: answer.text,
  });
});

test("answer-end replaces everything shown so far", () => {
  const final = sampleAnswer({ text: "Final.", steps: [] });
  const { status, answer: shown } = play([...events.slice(0, -1), { type: "answer-end", answer: final }]);
  expect(status).toBe("answered");
  expect(shown).toEqual(final);
});

test("a retried answer starts over instead of doubling what the first try left", () => {
  const retried = play(events.slice(0, -1), play(events.slice(0, -1)));
  expect(retried.answer.steps).toEqual(answer.steps);
  expect(retried.answer.text).toBe(answer.text);
});

test("events of a newer contract change nothing", () => {
  const unknown = { type: "mood-available", mood: "calm" } as unknown as AnswerProgress;
  expect(applyEvent(waiting, unknown)).toBe(waiting);
});
