import { expect, test } from "vitest";
import { makeStrange, type TermUse } from "../../../../server/core/assessment/make-strange.ts";

const use: TermUse = new Map([
  ["light", 9],
  ["power", 3],
  ["blink", 1],
]);

test("the words that the fewest articles use become words that nobody knows", () => {
  const question = "the power light keeps blinking";
  expect(makeStrange(question, "en", use, { share: 1 })).toBe("the rewop thgil speek gniknilb");
  expect(makeStrange(question, "en", use, { share: 0.5 })).toBe("the power light speek gniknilb");
});

test("strange words can be written like names", () => {
  expect(makeStrange("power light", "en", use, { share: 0.5, asNames: true })).toBe("Rewop light");
});

test.each([
  ["ja", "ランプが点滅する", "プンラ"],
  ["zh", "指示灯闪烁", "烁闪"],
  ["ko", "전원 표시등 깜빡임", "임빡깜"],
])("it works without blanks and capitals: %s", (language, question, strange) => {
  expect(makeStrange(question, language, new Map(), { share: 1 })).toContain(strange);
});

test("a question without a word of weight has nothing to be made strange", () => {
  for (const question of ["", "???", "is it the"]) expect(makeStrange(question, "en", use)).toBeNull();
});
