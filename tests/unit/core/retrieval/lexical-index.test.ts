import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LexicalDocument, LexicalIndex } from "../../../../server/core/retrieval/lexical-index.ts";
import { faqProfile, type LexicalProfile } from "../../../../server/core/retrieval/lexical-profile.ts";

const document = (id: string, body: string, { title = "", group = id } = {}): LexicalDocument => ({
  id,
  group,
  fields: { title: title.split(" ").filter(Boolean), body: body.split(" ").filter(Boolean) },
});

const documents = [
  document("a", "router light blinks red"),
  document("b", "printer paper jam light", { title: "printer" }),
  document("c", "router reset button router cable"),
  document("d", "nothing in common"),
];
const index = LexicalIndex.build(documents, faqProfile);
const idsOf = (built: LexicalIndex, terms: string[], topK = 10) =>
  built.search(terms, { topK }).matches.map(({ id }) => id);

describe("ranking", () => {
  test("documents with more of the question, and with the rarer words, come first", () => {
    expect(idsOf(index, ["router", "reset"])).toEqual(["c", "a"]);
    expect(idsOf(index, ["light", "paper"])).toEqual(["b", "a"]);
  });

  test("a word in a title counts more than one in a text", () => {
    const built = LexicalIndex.build(
      [document("text", "cable"), document("title", "", { title: "cable" })],
      faqProfile,
    );
    expect(idsOf(built, ["cable"])).toEqual(["title", "text"]);
  });

  test("equal scores are ranked by id, whatever the order of the documents", () => {
    const same = ["z", "m", "a"].map((id) => document(id, "cable"));
    expect(idsOf(LexicalIndex.build(same, faqProfile), ["cable"], 2)).toEqual(["a", "m"]);
  });

  test("documents of one group count once in how rare a word is", () => {
    const built = LexicalIndex.build(
      [
        ...[1, 2, 3].map((number) => document(`many-${number}`, "alpha", { group: "many" })),
        ...[1, 2].map((number) => document(`few-${number}`, "beta", { group: `few-${number}` })),
      ],
      faqProfile,
    );
    const scoreOf = (term: string) => built.search([term]).matches[0]?.score ?? 0;
    expect(scoreOf("alpha")).toBeGreaterThan(scoreOf("beta"));
  });

  test("parts of words count less than words", () => {
    const built = LexicalIndex.build([document("word", "線路"), document("part", "~線")], faqProfile);
    expect(idsOf(built, ["線路", "~線"])).toEqual(["word", "part"]);
  });

  test("answers to one question lift each other, and the best keeps its score", () => {
    const profile: LexicalProfile = { ...faqProfile, groupShare: 1 };
    const threads = [
      document("best", "cable reset", { group: "thread" }),
      document("reply", "cable", { group: "thread" }),
      document("lone", "cable", { group: "other" }),
    ];
    const shared = LexicalIndex.build(threads, profile).search(["cable", "reset"]).matches;
    const alone = LexicalIndex.build(threads, faqProfile).search(["cable", "reset"]).matches;
    expect(shared.map(({ id }) => id)).toEqual(["best", "reply", "lone"]);
    expect(shared[0]?.score).toBe(alone[0]?.score);
  });
});

describe("misspellings", () => {
  test("a word the index does not have is taken for its closest spelling, for less than the right one", () => {
    const [right] = index.search(["printer"]).matches;
    const [wrong] = index.search(["printr"]).matches;
    expect(wrong?.id).toBe("b");
    expect(wrong?.score).toBeLessThan(right?.score ?? 0);
  });

  test("a word the index has is never taken for another", () => {
    const built = LexicalIndex.build([document("a", "light"), document("b", "lights")], faqProfile);
    expect(idsOf(built, ["light"])).toEqual(["a"]);
  });

  test("a misspelling beside the right spelling adds nothing", () => {
    expect(index.search(["printer", "printr"]).matches).toEqual(index.search(["printer"]).matches);
  });
});

describe("explaining", () => {
  test("the impacts of the terms add up to the score, and corrections are named", () => {
    const terms = ["router", "resset", "unknown"];
    const impacts = index.explain(terms, "c");
    const score = index.search(terms).matches.find(({ id }) => id === "c")?.score ?? 0;
    expect(impacts.reduce((sum, { impact }) => sum + impact, 0)).toBeCloseTo(score, 10);
    expect(impacts.find(({ term }) => term === "resset")?.correctedTo).toBe("reset");
    expect(impacts.find(({ term }) => term === "unknown")?.impact).toBe(0);
  });
});

describe("the best possible score", () => {
  test("is raised by words the index does not know, more than by any it knows", () => {
    const { bestPossible } = index.search(["router"]);
    const known = index.search(["router", "paper"]).bestPossible - bestPossible;
    const unknown = index.search(["router", "zzz"]).bestPossible - bestPossible;
    expect(unknown).toBeGreaterThan(known);
  });
});

const term = fc.constantFrom("alpha", "beta", "gamma", "delta", "~日", "~本");
const text = fc.array(term, { maxLength: 8 }).map((terms) => terms.join(" "));
const collection = fc
  .array(fc.record({ title: text, body: text, group: fc.constantFrom("x", "y", "z") }), { minLength: 1, maxLength: 12 })
  .map((rows) => rows.map(({ title, body, group }, number) => document(`d${number}`, body, { title, group })));
const query = fc.array(fc.oneof(term, fc.constantFrom("alpah", "gama", "zzz")), { minLength: 1, maxLength: 6 });
const profile = fc
  .record({ k1: fc.constantFrom(0.9, 2), groupShare: fc.constantFrom(0, 1) })
  .map((part) => ({ ...faqProfile, ...part }));

describe("of any collection and question", () => {
  test("a stored index answers exactly as the one it was made from", () => {
    fc.assert(
      fc.property(collection, query, profile, (rows, terms, weights) => {
        const built = LexicalIndex.build(rows, weights);
        const stored = LexicalIndex.fromJSON(JSON.parse(JSON.stringify(built)));
        expect(stored.search(terms)).toEqual(built.search(terms));
        expect(stored.explain(terms, "d0")).toEqual(built.explain(terms, "d0"));
        expect(JSON.stringify(stored)).toBe(JSON.stringify(built));
      }),
    );
  });

  test("the order of the documents does not matter, and asking leaves no trace", () => {
    fc.assert(
      fc.property(collection, query, query, profile, (rows, terms, others, weights) => {
        const built = LexicalIndex.build(rows, weights);
        const first = built.search(terms);
        expect(LexicalIndex.build([...rows].reverse(), weights).search(terms)).toEqual(first);
        built.search(others);
        expect(built.search(terms)).toEqual(first);
      }),
    );
  });

  test("scores fall along the ranking, stay above 0 and never pass the best possible", () => {
    fc.assert(
      fc.property(collection, query, profile, (rows, terms, weights) => {
        const { matches, bestPossible } = LexicalIndex.build(rows, weights).search(terms, { topK: 99 });
        const scores = matches.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const score of scores) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(bestPossible * (1 + 1e-6));
        }
      }),
    );
  });

  test("asking for fewer gives the beginning of the same ranking", () => {
    fc.assert(
      fc.property(collection, query, profile, fc.integer({ min: 0, max: 5 }), (rows, terms, weights, topK) => {
        const built = LexicalIndex.build(rows, weights);
        expect(built.search(terms, { topK }).matches).toEqual(built.search(terms, { topK: 99 }).matches.slice(0, topK));
      }),
    );
  });

  // Of several words it need not hold: a new document raises every word's weight by the same sum, not the same share.
  test("a document without the asked word changes no order among those with it, where lengths do not count", () => {
    const flat = { ...faqProfile, fields: { title: { weight: 2, b: 0 }, body: { weight: 1, b: 0 } } };
    fc.assert(
      fc.property(collection, term, fc.constantFrom("other words", "more", ""), (rows, asked, body) => {
        const more = [...rows, document("new", body)];
        expect(idsOf(LexicalIndex.build(more, flat), [asked], 99)).toEqual(
          idsOf(LexicalIndex.build(rows, flat), [asked], 99),
        );
      }),
    );
  });
});
