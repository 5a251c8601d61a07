import { describe, expect, test } from "vitest";
import { measureShape } from "../../../../server/core/retrieval/collection-shape.ts";
import { indexCollection } from "../../../../server/core/retrieval/index-collection.ts";
import { chooseProfile } from "../../../../server/core/retrieval/lexical-profile.ts";
import { tokenize } from "../../../../server/core/text/tokenize.ts";

const sentence = "The lamp on the front panel blinks slowly while the router looks for a signal from the line.";
const passage = Array.from({ length: 8 }, () => sentence).join(" ");
const rows = <Row extends { title: string; text: string }>(count: number, make: (number: number) => Row) =>
  Array.from({ length: count }, (_, number) => ({ id: `d${number}`, ...make(number) }));
const profileOf = (documents: { title: string; text: string }[], language = "en") =>
  chooseProfile(measureShape(documents, language)).name;

describe("the shape of the data decides how it is read", () => {
  test("questions with short answers", () => {
    expect(profileOf(rows(9, (n) => ({ title: `How do I reset router model ${n}?`, text: sentence })))).toBe("faq");
  });

  test("questions with long answers", () => {
    expect(profileOf(rows(9, (n) => ({ title: `How do I reset router model ${n}?`, text: passage })))).toBe("faq");
  });

  test("several answers under one question", () => {
    expect(profileOf(rows(9, (n) => ({ title: `How do I reset router model ${n % 3}?`, text: sentence })))).toBe(
      "thread",
    );
  });

  test("long passages under topic names, or under none", () => {
    expect(profileOf(rows(9, (n) => ({ title: `Router ${n % 3}`, text: passage })))).toBe("passage");
    expect(profileOf(rows(9, () => ({ title: "", text: passage })))).toBe("passage");
  });

  test("sentences without titles", () => {
    expect(profileOf(rows(9, (n) => ({ title: "", text: `please restart router number ${n}` })))).toBe("utterance");
  });

  test("articles that list the ways people ask", () => {
    const asked = rows(9, (n) => ({ title: `Router ${n}`, text: passage, asks: ["it blinks"] }));
    expect(chooseProfile(measureShape(asked, "en")).name).toBe("asked");
  });

  test("questions in the text, under the name of a category or under nothing", () => {
    const text = `Can I reset the router myself? ${passage}`;
    expect(profileOf(rows(9, () => ({ title: "", text })))).toBe("faq");
    expect(profileOf(rows(9, (n) => ({ title: `Routers ${n % 3}`, text })))).toBe("faq");
    expect(
      profileOf(
        rows(9, () => ({ title: "", text: `届出は郵送でできますか。\n${"はい、できます。".repeat(30)}` })),
        "ja",
      ),
    ).toBe("faq");
  });

  test("categories of several words over many answers are no threads", () => {
    const categories = rows(9, (n) => ({ title: `Routers, modems and cables ${n % 2}`, text: sentence }));
    expect(profileOf(categories)).toBe("faq");
  });

  test("questions alone are sentences people say", () => {
    expect(profileOf(rows(9, (n) => ({ title: "", text: `can i restart router ${n}?` })))).toBe("utterance");
  });

  test("in Japanese as in English", () => {
    expect(
      profileOf(
        rows(9, (n) => ({ title: `住民票の写しを郵送で請求する方法${n}`, text: "窓口へお越しください。" })),
        "ja",
      ),
    ).toBe("faq");
    expect(
      profileOf(
        rows(9, () => ({ title: "梅雨", text: "北海道を除く地域で雨の多い期間が続く気象現象である。".repeat(10) })),
        "ja",
      ),
    ).toBe("passage");
  });

  test("an empty collection has a profile too", () => {
    expect(() => indexCollection([], "en").search(["word"])).not.toThrow();
  });
});

describe("a plain collection", () => {
  test("of labelled utterances is found by label", () => {
    const index = indexCollection(
      [
        { id: "1", title: "", text: "how do i reset it", label: "reset" },
        { id: "2", title: "", text: "where is the reset button", label: "reset" },
        { id: "3", title: "", text: "what does it cost", label: "price" },
      ],
      "en",
    );
    expect(index.search(["reset"]).matches.map(({ id }) => id)).toEqual(["reset"]);
  });

  test("of passages puts a phrase before its words apart", () => {
    const filler = Array.from({ length: 50 }, (_, number) => `filler${number}`).join(" ");
    const index = indexCollection(
      [
        { id: "apart", title: "Router", text: `lamp red ${filler}` },
        { id: "phrase", title: "Router", text: `red lamp ${filler}` },
      ],
      "en",
    );
    const { matches } = index.search(tokenize("red lamp", "en", index.profile));
    expect(matches.map(({ id }) => id)).toEqual(["phrase", "apart"]);
    expect(matches[0]?.score).toBeGreaterThan(matches[1]?.score ?? 0);
  });

  test("of threads finds the one that fits, all of its answers before others, the closest first", () => {
    const index = indexCollection(
      rows(8, (n) => ({
        title: n < 4 ? "How do I reset the router?" : "Why does the router lamp blink red?",
        text: n === 2 ? "Hold the reset button of the router." : `${n} router reset lamp`,
      })),
      "en",
    );
    expect(index.profile.name).toBe("thread");
    const found = index.search(tokenize("reset button of a router", "en", index.profile), { topK: 4 }).matches;
    expect(found.map(({ id }) => id).sort()).toEqual(["d0", "d1", "d2", "d3"]);
    expect(found[0]?.id).toBe("d2");
  });

  test("of passages prefers the one whose article is about the question", () => {
    const filler = Array.from({ length: 40 }, (_, number) => `filler${number}`).join(" ");
    const index = indexCollection(
      [
        { id: "other", title: "Bicycles", text: `lamp ${filler}` },
        { id: "right", title: "Routers", text: `lamp ${filler}` },
        { id: "third", title: "Routers", text: `modem signal ${filler}` },
        { id: "fourth", title: "Bicycles", text: `tyre saddle ${filler}` },
      ],
      "en",
    );
    expect(index.profile.name).toBe("passage");
    const { matches } = index.search(tokenize("which lamp shows the modem signal", "en", index.profile));
    expect(matches.map(({ id }) => id).indexOf("right")).toBeLessThan(matches.map(({ id }) => id).indexOf("other"));
  });

  test("of texts that begin with a question finds it like a title", () => {
    const index = indexCollection(
      [
        {
          id: "answer",
          title: "Routers",
          text: "What does the lamp say? Press the button to see. A reset is not needed.",
        },
        {
          id: "question",
          title: "Routers",
          text: "Is a reset needed? Press the button to see. The red lamp of the front panel says so.",
        },
      ],
      "en",
    );
    expect(index.search(["reset"]).matches.map(({ id }) => id)).toEqual(["question", "answer"]);
  });
});
