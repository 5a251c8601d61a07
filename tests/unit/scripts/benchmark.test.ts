import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bootstrap } from "../../../scripts/benchmark/bootstrap.ts";
import { halfOf, readCollection } from "../../../scripts/benchmark/collection.ts";
import type { Setting } from "../../../scripts/benchmark/engine.ts";
import { engines } from "../../../scripts/benchmark/engines.ts";
import { generateDocuments } from "../../../scripts/benchmark/generate-documents.ts";
import { auroc, mean, ndcgAt, recallAt } from "../../../scripts/benchmark/measures.ts";

describe("measures", () => {
  const relevant = new Map([
    ["a", 1],
    ["b", 1],
  ]);

  test("recall counts what could stand among the first k", () => {
    expect(recallAt(["a", "x", "b"], relevant, 1)).toBe(1);
    expect(recallAt(["x", "a", "b"], relevant, 2)).toBe(0.5);
  });

  test("nDCG is 1 for the ideal order and falls with the place", () => {
    expect(ndcgAt(["b", "a"], relevant, 10)).toBe(1);
    expect(ndcgAt(["x", "a"], new Map([["a", 1]]), 10)).toBeCloseTo(1 / Math.log2(3));
  });

  test("AUROC is the share of pairs in the right order, ties half", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(scores, scores, (covered, uncovered) => {
        const pairs = covered.flatMap((one) => uncovered.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
        expect(auroc(covered, uncovered)).toBeCloseTo(mean(pairs));
      }),
    );
  });

  test("an interval is the same at every run and holds the mean", () => {
    const values = Array.from({ length: 50 }, (_, number) => number % 2);
    const interval = () => bootstrap([50], ([draws = []]) => mean(draws.map((at) => values[at] ?? 0)));
    expect(interval()).toEqual(interval());
    expect(interval()[0]).toBeLessThan(0.5);
    expect(interval()[1]).toBeGreaterThan(0.5);
  });
});

describe("collections", () => {
  test("halves are told by the hash of the question's id alone", () => {
    const halves = Array.from({ length: 40 }, (_, number) => halfOf(`q${number}`));
    expect(new Set(halves)).toEqual(new Set(["development", "report"]));
    expect(Array.from({ length: 40 }, (_, number) => halfOf(`q${number}`))).toEqual(halves);
  });

  test("labels stand for judgements where a set has none", async () => {
    const folder = await mkdtemp(join(tmpdir(), "collection-"));
    await writeFile(join(folder, "docs.jsonl"), '{"id":"d","title":"","text":"hello","label":"greet"}\n');
    await writeFile(join(folder, "queries.jsonl"), '{"id":"q","text":"hi","label":"greet"}\n');
    const { isLabelled, relevant, outOfScope } = readCollection(folder);
    await rm(folder, { recursive: true });
    expect({ isLabelled, outOfScope }).toEqual({ isLabelled: true, outOfScope: [] });
    expect(relevant.get("q")).toEqual(new Map([["greet", 1]]));
  });

  test("labels beside judgements, and fields left out, change nothing", async () => {
    const folder = await mkdtemp(join(tmpdir(), "collection-"));
    await writeFile(join(folder, "docs.jsonl"), '{"id":"d","text":"hello","label":"greet"}\n');
    await writeFile(join(folder, "queries.jsonl"), '{"id":"q","text":"hi","label":"greet"}\n');
    await writeFile(join(folder, "qrels.jsonl"), '{"query":"q","doc":"d","grade":1}\n');
    const { isLabelled, relevant, documents } = readCollection(folder);
    await rm(folder, { recursive: true });
    expect({ isLabelled, documents }).toEqual({
      isLabelled: false,
      documents: [{ id: "d", title: "", text: "hello" }],
    });
    expect(relevant.get("q")).toEqual(new Map([["d", 1]]));
  });

  test("generated ones are the same at every run", () => {
    expect(generateDocuments(50)).toEqual(generateDocuments(50));
  });
});

describe("every engine", () => {
  const documents = [
    { id: "router", title: "How do I reset the router?", text: "Hold the button for ten seconds." },
    { id: "printer", title: "Why is the paper stuck?", text: "Open the tray; remove the sheet." },
    { id: "lamp", title: "What does a red lamp mean?", text: "There is no signal on the line." },
  ];
  const base: Omit<Setting, "analysis"> = { unit: "document", k1: 1.2, b: 0.75, titleWeight: 2, isFuzzy: false };

  test.each(engines.map((engine) => [engine.name, engine] as const))(
    "%s finds the right document with every analysis",
    (_, engine) => {
      for (const analysis of engine.analyses("en")) {
        const built = engine.build(documents, "en", { ...base, analysis });
        const hits = built.search(built.analyse("reset my router"), 10);
        expect(hits[0]?.id).toBe("router");
        expect(built.search(built.analyse("zzz"), 10)).toEqual([]);
        built.close();
      }
    },
  );
});
