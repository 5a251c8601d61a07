import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TermDictionary } from "../../../../server/core/retrieval/term-dictionary.ts";

const frequencies: Record<string, number> = { connect: 3, browser: 5, brother: 1, "502": 9, ブラウザ: 4, 回線: 2 };
const dictionary = new TermDictionary(
  [...Object.keys(frequencies), "~回"],
  (term) => Object.values(frequencies)[term] ?? 0,
);
const correct = (word: string) => {
  const correction = dictionary.correct(word);
  return correction && dictionary.terms[correction.term];
};

describe("a mistyped word", () => {
  test("is taken for the closest term", () => {
    expect(correct("conect")).toBe("connect");
    expect(correct("connetc")).toBe("connect");
  });

  test("is taken for the closer of two, however frequent the other is", () => {
    const two = new TermDictionary(["dictionaries", "dictionary"], (term) => [1, 99][term] ?? 0);
    expect(two.terms[two.correct("dictionarie")?.term ?? 1]).toBe("dictionaries");
  });

  test("is taken for the more frequent of two that are equally close", () => {
    const two = new TermDictionary(["cart", "card"], (term) => [1, 2][term] ?? 0);
    expect(two.terms[two.correct("carx")?.term ?? 0]).toBe("card");
  });

  test("may be wrong in two places from eight letters on, below in one", () => {
    expect(correct("brxwsxer")).toBe("browser");
    expect(correct("brxwsxr")).toBeNull();
  });

  test("in katakana is corrected too", () => {
    expect(correct("ブラウサ")).toBe("ブラウザ");
  });

  test("has its first letter right", () => {
    expect(correct("vrowser")).toBeNull();
  });

  test("is left alone when it is short, a number, or written in signs for syllables and ideas", () => {
    expect(correct("con")).toBeNull();
    expect(correct("5022")).toBeNull();
    expect(correct("browser5")).toBeNull();
    expect(correct("回戦中継")).toBeNull();
  });

  test("of one edit after its first letter always finds its way back", () => {
    const only = new TermDictionary(["dictionary"], () => 1);
    const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), letter, fc.constantFrom(0, 1), (place, added, removed) => {
        const typed = `dictionary`.slice(0, place) + added + `dictionary`.slice(place + removed);
        expect(only.correct(typed)?.term).toBe(0);
      }),
    );
  });
});
