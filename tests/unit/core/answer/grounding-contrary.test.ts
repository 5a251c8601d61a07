import { describe, expect, it } from "vitest";
import { measureContrary } from "../../../../server/core/answer/grounding/measure-contrary.ts";
import { readPassage, readSentence } from "../../../../server/core/answer/grounding/read-passage.ts";

const contraryOf = (sentence: string, text: string, language = "en") =>
  measureContrary(readSentence(sentence, language), [readPassage({ title: "Signals", text }, language)]);

it("The freer a sentence is worded, the less its denials tell", () => {
  const text = "A green lamp means that the pump does not run.";
  expect(contraryOf("A green lamp means that the pump runs.", text)).toBeGreaterThan(0.3);
  expect(contraryOf("Green light tells you the machine is working well.", text)).toBe(0);
});

describe("The contrary of a source is", () => {
  it.each<[what: string, sentence: string, text: string, language?: string]>([
    ["a denial left out", "The cover may be washed hot.", "The cover must not be washed hot."],
    ["a denial put in", "Guests cannot open the gate.", "Guests can open the gate."],
    ["a word's opposite", "A restart keeps the list.", "A restart erases the list."],
    ["a denial left out, in Japanese", "門限は変更できます。", "門限は変更できません。", "ja"],
  ])("%s", (_, sentence, text, language) => {
    expect(contraryOf(sentence, text, language)).toBeGreaterThan(0);
  });

  it.each<[what: string, sentence: string, text: string, language?: string]>([
    ["a denial kept", "It must not be washed hot.", "The cover must not be washed hot."],
    ["a denial in an opposite", "A restart keeps the list.", "A restart does not erase the list."],
    [
      "one denial of two things",
      "A restart does not erase the list.",
      "A restart does not erase the name or the list.",
    ],
    ["only if, for unless", "The gate opens only if you ring.", "The gate does not open unless you ring."],
    [
      "what is denied of another thing",
      "The lamp glows.",
      "The lamp glows, but the bell does not ring when the lamp is off.",
    ],
    ["a denial kept, in Japanese", "門限は変更できません。", "門限は変更できません。", "ja"],
  ])("not %s", (_, sentence, text, language) => {
    expect(contraryOf(sentence, text, language)).toBe(0);
  });
});
