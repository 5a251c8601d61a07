import { expect, test } from "vitest";
import { mergeAnswers } from "../../../widget/companion/merge-answers.ts";
import { sampleAnswer } from "../../support/sample-answer.ts";

const { steps, citations } = sampleAnswer();
const [reload, status] = steps;
if (!reload || !status) throw new Error("the sample has two steps");

test("an equal answer changes nothing but whose it is", () => {
  const answer = sampleAnswer({ id: "server" });
  expect(mergeAnswers(sampleAnswer({ id: "local" }), answer)).toEqual(answer);
});

test("steps on screen keep their places, in the new answer's words; new ones follow", () => {
  const reworded = { ...status, text: "Reworded." };
  const merged = mergeAnswers(sampleAnswer({ steps: [status] }), sampleAnswer({ steps: [reload, reworded] }));
  expect(merged.steps).toEqual([reworded, reload]);
});

test("a step that only the screen has stays, and points at its own source under a free number", () => {
  const [first, second, third] = citations;
  if (!first || !second || !third) throw new Error("the sample has three citations");
  const renumbered = { ...second, number: 1 };
  const answer = sampleAnswer({ steps: [{ ...reload, citations: [1] }], citations: [renumbered], textCitations: [] });
  const merged = mergeAnswers(sampleAnswer(), answer);
  expect(merged.steps.map(({ id, citations: numbers }) => [id, numbers])).toEqual([
    [reload.id, [1]],
    [status.id, [2]],
  ]);
  expect(merged.citations).toEqual([renumbered, { ...third, number: 2 }]);
});
