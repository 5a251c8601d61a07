import { expect, test } from "vitest";
import { spellSubject } from "../../../../server/core/understanding/mask-subject.ts";

const spell = spellSubject(["Notepad", "Note Pad", "Note-Pad", "Northwind"]);

test.each([
  ["note pad is slow", "Notepad is slow"],
  ["NOTE-PAD is slow", "Notepad is slow"],
  ["notepad is slow", "Notepad is slow"],
  ["my footnote pad is empty", "my footnote pad is empty"],
  ["northwind is slow", "Northwind is slow"],
  ["notepadが遅い", "Notepadが遅い"],
])("%s -> %s", (text, spelled) => {
  expect(spell(text)).toBe(spelled);
});
