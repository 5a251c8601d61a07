import { describe, expect, it } from "vitest";
import type { GroundingFault } from "../../../../server/contract/grounding.ts";
import type { PromptSource } from "../../../../server/core/answer/build-prompt.ts";
import { verifySentence } from "../../../../server/core/answer/verify-grounding.ts";
import { english, japanese, subject } from "./grounding-sentences.ts";

const canary = "zq81canary";

describe.each([japanese, english])("in $language", ({ language, question, sources, faithful, planted }) => {
  const context = { language, question, subject, canary };

  it.each(faithful)("keeps a faithful paraphrase: %j %s", (numbers, text) => {
    expect(verifySentence({ text, sources: numbers }, sources, context)).toEqual({ kept: true });
  });

  it.each(planted)("refuses a planted error: %j %s", (numbers, text) => {
    expect(verifySentence({ text, sources: numbers }, sources, context).kept).toBe(false);
  });

  it("keeps hardly a faithful sentence under a source that does not say it: synonyms are wide", () => {
    const strange = faithful.flatMap(([numbers, text]) =>
      sources.filter(({ number }) => !numbers.includes(number)).map(({ number }) => ({ text, sources: [number] })),
    );
    const kept = strange.filter((sentence) => verifySentence(sentence, sources, context).kept);
    expect(kept.length / strange.length).toBeLessThan(0.025);
  });
});

describe("verifySentence", () => {
  const text = "Wait 1 to 2 minutes, then open status.openai.com or call “the help desk” on iOS.";
  const source: PromptSource = {
    number: 1,
    title: "Waiting",
    text: "Wait １〜２ minutes, then open https://status.openai.com/ or call 'The Help Desk' on iOS. Sizes end at 512MB. Tap Cards > Limits. Refunds take 3 to 5 days, 20 calls a day. Mail help@openai.com, pay $1,000.",
  };
  const context = {
    language: "en",
    question: "Does SuperTool help?",
    subject: ["ChatGPT"],
    canary,
    mostDoubt: Infinity,
  };
  const verdict = (sentence: string, sources = [1], changes: Partial<typeof context> = {}) =>
    verifySentence({ text: sentence, sources }, [source], { ...context, ...changes });

  it("keeps what stands in the source under any width, case and quotation mark", () => {
    expect(verdict(text)).toEqual({ kept: true });
    expect(verdict(text, [1], { mostDoubt: 0 })).toEqual({ kept: true });
    expect(verdict("Wait up to 2 minutes.")).toEqual({ kept: true });
    expect(verdict("Refunds take up to 5 days.")).toEqual({ kept: true });
    expect(verdict("Refunds take three to five days.")).toEqual({ kept: true });
    expect(verdict("Make 20 calls a day.")).toEqual({ kept: true });
    expect(verdict("Tap Cards > Limits.")).toEqual({ kept: true });
    expect(verdict("Sizes end at 512 MB.")).toEqual({ kept: true });
    expect(verdict("Mail help@openai.com and pay $1000.")).toEqual({ kept: true });
  });

  it("needs no source for the subject's name and for names in the question", () => {
    expect(verdict("Wait for ChatGPT or SuperTool.")).toEqual({ kept: true });
  });

  it.each<[GroundingFault, string, number[]?]>([
    ["no-source", "Wait.", []],
    ["unknown-source", "Wait.", [1, 2]],
    ["length", "Wait. ".repeat(100)],
    ["canary", `Wait ${canary}.`],
    ["canary", "Wait Z-Q-8-1 canary."],
    ["markup", "Wait <b>now</b>."],
    ["markup", "Wait ![now](x)."],
    ["markup", "Wait [now](x)."],
    ["markup", "Open https://status.openai.com now."],
    ["markup", "Open ｊａｖａｓｃｒｉｐｔ:alert now."],
    ["markup", "Open //status.openai.com now."],
    ["markup", "Wait\u200B now."],
    ["markup", "Wait \u202Enow."],
    ["markup", "Wait \uFFFD now."],
    ["language", "少し待ちます。"],
    ["language", "잠시 기다리세요."],
    ["language", "Wаit nоw."],
    ["address", "Open evil.com now."],
    ["address", "Open openai.com.evil.io now."],
    ["address", "Open evilstatus.openai.com now."],
    ["address", "Open status[dot]evil[dot]com now.".replaceAll("[", "(").replaceAll("]", ")")],
    ["address", "Open evil。com now."],
    ["address", "Mail help@evil.com now."],
    ["address", "Ask @evil_support now."],
    ["quote", "Call “another desk” now."],
    ["quote", "Call 'another desk' now."],
    ["number", "Refunds take 3 days."],
    ["number", "Refunds take up to 3 days."],
    ["number", "Make 20 calls an hour."],
    ["number", "Wait at least 2 minutes."],
    ["number", "Wait 3 minutes."],
    ["markup", "> Wait."],
    ["number", "Wait three minutes."],
    ["number", "Wait 2 hours."],
    ["number", "Wait ５ minutes."],
    ["number", "Sizes end at 512 GB."],
    ["name", "Wait for Claude."],
    ["name", "Gemini is slower."],
    ["name", "Wait on GPT-9x."],
  ])("refuses %s: %s", (reason, sentence, sources) => {
    expect(verdict(sentence, sources)).toEqual({ kept: false, reason });
  });

  it("refuses what raises more doubt than true sentences do", () => {
    const sentence = "Bake a cake and open a bakery.";
    expect(verdict(sentence, [1], { mostDoubt: 0 })).toEqual({ kept: false, reason: "coverage" });
  });

  // The sentence is its source's own, so that no other check could stand in.
  it("knows the canary where its source's words disguise the canary", () => {
    expect(verdict("Wait 1 minute.", [1], { canary: "waitminute" }).kept).toBe(true);
    expect(verdict("Wait 1 minute.", [1], { canary: "wait1minute" })).toEqual({ kept: false, reason: "canary" });
  });

  it("does not say of its subject what its source says of another", () => {
    const other: PromptSource = { number: 1, title: "Projects in Claude", text: "Free users can create 5 projects." };
    const said = (sentence: string, sources: PromptSource[]) =>
      verifySentence({ text: sentence, sources: [1] }, sources, { ...context, mostDoubt: 0 });
    expect(said("In ChatGPT, free users can create 5 projects.", [other])).toEqual({ kept: false, reason: "name" });
    const own = { ...other, title: "Projects" };
    expect(said("In ChatGPT, free users can create 5 projects.", [own])).toEqual({ kept: true });
  });
});
