import { describe, expect, it } from "vitest";
import { layOverSource } from "../../../../server/core/answer/grounding/lay-over-source.ts";
import { readPassage, readSentence } from "../../../../server/core/answer/grounding/read-passage.ts";

const layOut = (sentence: string, text: string, language = "en") =>
  layOverSource(readSentence(sentence, language), [readPassage({ title: "Signals", text }, language)]);

describe("A sentence laid over its source", () => {
  const rules = "A green lamp means that the pump runs. A yellow one means that the tank is empty.";
  it.each<[what: string, sentence: string, text: string]>([
    ["takes a word from one clause into another", "A yellow lamp means that the pump runs.", rules],
    [
      "gives one thing what is said of the other",
      "On the roof the motor stops when rain falls.",
      "On the porch the motor stops when rain falls; on the roof it goes on.",
    ],
  ])("leaps where it %s", (_, sentence, text) => {
    expect(layOut(sentence, text).misplacement.leaps).toBeGreaterThan(0);
  });

  it("does not leap where it tells clauses in another order, shortens, or joins two sentences", () => {
    for (const sentence of [
      "A green lamp means that the pump runs.",
      "The pump runs, and a yellow lamp means that the tank is empty.",
      "The tank is empty, and the pump runs.",
    ])
      expect([sentence, layOut(sentence, rules).misplacement.leaps]).toEqual([sentence, 0]);
  });

  it("finds two words that have each other's preposition", () => {
    const text = "Move the plug from the socket to the adapter.";
    expect(layOut("Move the plug from the adapter to the socket.", text).misplacement.exchanged).toBe(2);
    expect(layOut("From the socket, move the plug to the adapter.", text).misplacement.exchanged).toBe(0);
  });

  it("finds what is said of one name given to another", () => {
    const text = "Alma, by Norden, draws maps. Brio, by Sunda, writes letters.";
    expect(layOut("Alma, by Sunda, writes letters.", text).misplacement.misattributed).toBe(1);
    expect(layOut("Brio, by Sunda, writes letters.", text).misplacement.misattributed).toBe(0);
  });

  it("counts little of it where the wording is free", () => {
    expect(layOut("A green lamp means that the pump runs.", rules).nearness).toBe(1);
    expect(layOut("Green light tells you the machine is working well.", rules).nearness).toBe(0);
  });
});

describe("The contrary of a source is", () => {
  it.each<[what: string, sentence: string, text: string, language?: string]>([
    ["a denial left out", "The cover may be washed hot.", "The cover must not be washed hot."],
    ["a denial put in", "Guests cannot open the gate.", "Guests can open the gate."],
    ["a word's opposite", "A restart keeps the list.", "A restart erases the list."],
    [
      "what is denied in a sentence of its own, joined to what is not",
      "The lock bars the front door and the garden gate.",
      "The lock bars the front door. The garden gate is not barred.",
    ],
    ["a denial left out, in Japanese", "門限は変更できます。", "門限は変更できません。", "ja"],
  ])("%s", (_, sentence, text, language) => {
    expect(layOut(sentence, text, language).contrary.margin).toBeGreaterThan(0);
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
    expect(layOut(sentence, text, language).contrary.margin).toBe(0);
  });
});
