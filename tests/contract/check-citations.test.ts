import { expect, test } from "vitest";
import { citationProblems, eventOrderProblems } from "../support/check-citations.ts";
import { sampleAnswer } from "../support/sample-answer.ts";

const body = "Reload the page. Then wait.";
const citation = {
  number: 1,
  chunkId: "a.en#lead",
  articleId: "a",
  language: "en",
  title: "A",
  section: "",
  quote: "Reload the page.",
  start: 0,
  end: 16,
};
const sound = sampleAnswer({
  text: "Reload the page.",
  steps: [],
  textCitations: [{ start: 0, end: 16, citations: [1] }],
  citations: [citation],
});
const bodyOf = (id: string) => (id === "a" ? body : undefined);

test("a sound answer has no problem", () => {
  expect(citationProblems(sound, bodyOf)).toEqual([]);
});

test.each([
  ["a quote shifted by one", { citations: [{ ...citation, start: 1, end: 17 }] }],
  ["a quote of other words", { citations: [{ ...citation, quote: "Reload this page." }] }],
  ["an article that does not exist", { citations: [{ ...citation, articleId: "b" }] }],
  ["another language", { citations: [{ ...citation, language: "ja" }] }],
  ["text beyond its end", { textCitations: [{ start: 0, end: 17, citations: [1] }] }],
  ["a number nobody has", { textCitations: [{ start: 0, end: 16, citations: [2] }] }],
  ["a citation that backs nothing", { textCitations: [] }],
  [
    "a step without a source",
    { steps: [{ id: "a/x", title: "", text: "", links: [], citations: [], outcome: "offered" as const }] },
  ],
])("the check finds %s", (_what, change) => {
  expect(citationProblems({ ...sound, ...change }, bodyOf)).not.toEqual([]);
});

test.each([
  ["answer-start,text-delta,step-available,answer-end"],
  ["answer-start,text-delta"],
  ["answer-start,answer-end,answer-end"],
  ["answer-start,answer-error"],
  ["text-delta,answer-end"],
])("the check finds the wrong order of %s", (types) => {
  expect(eventOrderProblems(types.split(","))).not.toEqual([]);
});
