import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../../server/core/text/split-sentences.ts";

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  test.each([
    ["One. Two! Three?", ["One.", "Two!", "Three?"]],
    ["一つ目。二つ目！三つ目？", ["一つ目。", "二つ目！", "三つ目？"]],
    ["GPT-4.5 is at status.openai.com now. Yes.", ["GPT-4.5 is at status.openai.com now.", "Yes."]],
    ["「待ってください。」と出ます。次。", ["「待ってください。」と出ます。", "次。"]],
    ["no end", ["no end"]],
    ["  ", []],
    ["", []],
  ])("are cut where they end: %j", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test("lose nothing but white space, keep their order and never overlap", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "。", ".", "!", "「", "」", "(", ")", " ", "\n", "語", "😀") });
    fc.assert(
      fc.property(text, (paragraph) => {
        let before = 0;
        let between = "";
        for (const { start, end } of splitSentences(paragraph)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          between += paragraph.slice(before, start);
          before = end;
        }
        expect((between + paragraph.slice(before)).trim()).toBe("");
      }),
    );
  });
});
