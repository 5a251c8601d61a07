import { describe, expect, it } from "vitest";
import type { GroundingFault } from "../../../../server/contract/grounding.ts";
import type { PromptSource } from "../../../../server/core/answer/build-prompt.ts";
import { doubtSentence } from "../../../../server/core/answer/grounding/doubt-sentence.ts";
import { verifySentence } from "../../../../server/core/answer/verify-grounding.ts";

const sources: PromptSource[] = [
  {
    number: 1,
    title: "Claude does not load",
    text: "Clearing the cache does not delete your chats. Clear the cache of your browser. Then restart the browser and sign in to Claude again. The page stays locked for 30 minutes. A new code arrives within 10 minutes.",
  },
  {
    number: 2,
    title: "Gemini is slow",
    text: "Gemini is slow when long documents are attached. Split long documents into parts, and close old tabs.",
  },
  {
    number: 3,
    title: "The connection drops",
    text: "The fault lies in the line, not in your router. If you are at home, call the office. The lamp stays on while the valid code is entered. It comes back after a few minutes. Unplug the modem before you move it.",
  },
];
const context = { language: "en", question: "", subject: ["ChatGPT"], canary: "zq81canary" };
const verdict = (text: string, cited: number[]) => verifySentence({ text, sources: cited }, sources, context);

// Each sentence but one stands in words of its source, and for one reason only it is wrong.
describe("Doubt stops", () => {
  it.each<[what: string, reason: GroundingFault, text: string, cited: number[]]>([
    ["an invented clause", "coverage", "Restart the browser, and a free coupon arrives by parcel.", [1]],
    ["no word in common with the source", "coverage", "Erase stored data.", [1]],
    ["a reversed negation", "polarity", "Clearing the cache deletes your chats.", [1]],
    ["two steps swapped", "order", "First sign in to Claude again, then restart the browser.", [1]],
    ["another passage's name", "name", "Claude is slow when long documents are attached.", [1, 2]],
    ["what the source expressly denies", "polarity", "The fault lies in your router.", [3]],
    ["what is on and not off", "polarity", "The lamp stays off while the valid code is entered.", [3]],
    ["another unit of a vague time", "number", "It comes back after a few hours.", [3]],
    ["a time that nobody gave", "number", "It comes back within an hour.", [3]],
    ["an order turned round by a word", "order", "Unplug the modem after you move it.", [3]],
    ["a number from elsewhere", "number", "The page stays locked for 10 minutes.", [1]],
  ])("%s", (_, reason, text, cited) => {
    expect(verdict(text, cited)).toEqual({ kept: false, reason });
  });

  it.each([
    [
      "a condition that has changed places",
      "If you are in the office, call home.",
      "If you are at home, call the office.",
    ],
    ["a denying prefix", "The lamp stays on for an invalid code.", "The lamp stays on for a valid code."],
  ])("less than that, but doubts it more than what is true: %s", (_, wrong, right) => {
    const cited = sources.filter(({ number }) => number === 3);
    const doubtOf = (text: string) => doubtSentence(text, cited, context).doubt;
    expect(doubtOf(wrong)).toBeGreaterThan(doubtOf(right) + 0.9);
  });

  it("none of these, told as the sources tell it", () => {
    for (const [text, cited] of [
      ["Restart the browser.", [1]],
      ["Clearing the cache does not delete your chats.", [1]],
      ["First restart the browser, then sign in to Claude again.", [1]],
      ["Gemini is slow when long documents are attached.", [1, 2]],
      ["The page stays locked for 30 minutes.", [1]],
    ] as const)
      expect([text, verdict(text, [...cited])]).toEqual([text, { kept: true }]);
  });
});
