import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LexicalDocument, LexicalIndex } from "../../../../server/core/retrieval/lexical-index.ts";
import { faqProfile, type LexicalProfile } from "../../../../server/core/retrieval/lexical-profile.ts";

const document = (id: string, body: string, { title = "", group = id } = {}): LexicalDocument => ({
  id,
  group,
  fields: { title: title.split(" ").filter(Boolean), body: body.split(" ").filter(Boolean) },
});

/** Reads groups as documents of their own, and lets these decide. */
const groupedProfile: LexicalProfile = {
  ...faqProfile,
  groups: {
    weight: 6,
    k1: 8,
    kinds: faqProfile.kinds,
    fields: { title: { weight: 2, b: 0 }, body: { weight: 1, b: 0 } },
  },
};

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

  test("where groups are read apart, each of their documents counts in how rare a word is", () => {
    const built = LexicalIndex.build(
      [
        ...[1, 2, 3].map((number) => document(`many-${number}`, "alpha", { group: "many" })),
        document("one", "beta", { group: "one" }),
      ],
      groupedProfile,
    );
    expect(built.rarityOf("beta")).toBeGreaterThan(built.rarityOf("alpha"));
  });

  test("a power over 1 makes rare words count more beside common ones", () => {
    const rows = [
      document("common", "cable cable light light"),
      document("rare", "reset"),
      document("c", "cable light"),
      document("d", "cable light"),
    ];
    const read = (rarityPower: number) =>
      idsOf(LexicalIndex.build(rows, { ...faqProfile, rarityPower }), ["cable", "light", "reset"], 1);
    expect(read(0.5)).toEqual(["common"]);
    expect(read(2)).toEqual(["rare"]);
  });

  test("parts of words count less than words", () => {
    const built = LexicalIndex.build([document("word", "線路"), document("part", "~線路")], faqProfile);
    expect(idsOf(built, ["線路", "~線路"])).toEqual(["word", "part"]);
  });

  test("where groups are read too, the group that fits as a whole comes first, its members by their own fit", () => {
    const threads = [
      document("lone", "cable reset light", { group: "other" }),
      document("reply", "cable reset", { group: "thread" }),
      document("best", "light cable reset", { group: "thread" }),
    ];
    const read = (built: LexicalIndex) => idsOf(built, ["cable", "reset", "light"]);
    expect(read(LexicalIndex.build(threads, faqProfile))).toEqual(["best", "lone", "reply"]);
    expect(read(LexicalIndex.build(threads, groupedProfile))).toEqual(["best", "reply", "lone"]);
  });

  test("a kind of term that counts nothing is as good as absent", () => {
    const profile: LexicalProfile = { ...faqProfile, kinds: { ...faqProfile.kinds, kanjiWord: 0 } };
    const built = LexicalIndex.build([document("one", "水"), document("two", "水 水道")], profile);
    expect(built.search(["水"])).toEqual({ matches: [], bestPossible: 0 });
    expect(idsOf(built, ["水道", "水"])).toEqual(["two"]);
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

  test("the impacts add up where groups are read too", () => {
    const built = LexicalIndex.build(
      documents.map((one) => ({ ...one, group: one.id < "c" ? "first" : "second" })),
      groupedProfile,
    );
    const terms = ["router", "light", "resset"];
    for (const { id, score } of built.search(terms).matches)
      expect(built.explain(terms, id).reduce((sum, { impact }) => sum + impact, 0)).toBeCloseTo(score, 10);
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
  .record({
    k1: fc.constantFrom(0.9, 2),
    rarityPower: fc.constantFrom(1, 1.5),
    groups: fc.constantFrom(null, groupedProfile.groups),
  })
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
