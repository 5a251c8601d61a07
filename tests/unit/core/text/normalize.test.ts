import fc from "fast-check";
import { expect, test } from "vitest";
import { normalize } from "../../../../server/core/text/normalize.ts";

test.each([
  ["ＣｈａｔＧＰＴ", "chatgpt"],
  ["ｴﾗｰ", "エラー"],
  ["“quoted” ‘word’", "\"quoted\" 'word'"],
  ["a–b—c", "a-b-c"],
  ["エラーーーー", "エラー"],
  ["why?????", "why??"],
  ["heeeeelp", "heelp"],
  ["  a \n\t b  ", "a b"],
])("spellings become one: %j", (typed, one) => {
  expect(normalize(typed)).toBe(one);
});

test("what is normal stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aAé漢あアｱー!?。'’“-–~〜 \n1①") }), (text) => {
      expect(normalize(normalize(text))).toBe(normalize(text));
    }),
  );
});
