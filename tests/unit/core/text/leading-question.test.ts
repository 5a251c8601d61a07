import { describe, expect, test } from "vitest";
import { beginsWithQuestion, cutFirstSentence } from "../../../../server/core/text/leading-question.ts";

describe("a question at the beginning", () => {
  test("is known by its mark, or by how it ends", () => {
    for (const text of [
      "How do I reset it? Press the button.",
      "届出は郵送でできますか。はい、できます。",
      "届出は郵送でできますか\nはい、できます。",
      "可以退款吗 可以。",
      "¿Puedo reiniciarlo? Sí.",
      "재설정할 수 있나요? 네.",
    ])
      expect(beginsWithQuestion(text), text).toBe(true);
  });

  test("is none where one comes later, or where か is part of a word", () => {
    for (const text of [
      "Press the button.\nDoes it blink?",
      "届出について。\nできますか。",
      "なかなか直りません。",
      "",
    ])
      expect(beginsWithQuestion(text), text).toBe(false);
  });
});

describe("the first sentence", () => {
  test("is cut off at its end, or at the end of its line", () => {
    expect(cutFirstSentence("Is it on? Press it.")).toEqual({ first: "Is it on?", rest: "Press it." });
    expect(cutFirstSentence("届出の方法\n窓口へ。")).toEqual({ first: "届出の方法", rest: "窓口へ。" });
  });

  test("is all there is of a text with one", () => {
    expect(cutFirstSentence("Is it on?")).toEqual({ first: "Is it on?", rest: "" });
    expect(cutFirstSentence("")).toEqual({ first: "", rest: "" });
  });
});
