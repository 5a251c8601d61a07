import { describe, expect, it } from "vitest";
import { createHashedEmbedder } from "../../../../server/adapters/embeddings/hashed-embedder.ts";

const { embedQuery, embedDocuments, dimension, model } = createHashedEmbedder();

const similarity = async (one: string, other: string): Promise<number> => {
  const [a = [], b = []] = await embedDocuments([one, other]);
  return a.reduce((sum, component, position) => sum + component * (b[position] ?? 0), 0);
};

describe("the hashed embedder", () => {
  it("says what it is", () => {
    expect({ model, dimension }).toEqual({ model: "hashed-ngrams-1", dimension: 384 });
  });

  it("gives the same vector on every machine", async () => {
    const vector = await embedQuery("Network error ネットワークエラー");
    const strongest = vector.map((_, position) => position).sort((a, b) => (vector[b] ?? 0) - (vector[a] ?? 0));
    expect(strongest.slice(0, 4)).toMatchInlineSnapshot(`
      [
        133,
        0,
        15,
        21,
      ]
    `);
    expect(await embedDocuments(["Network error ネットワークエラー"])).toEqual([vector]);
  });

  it.each(["a", "", "   ", "!?", "😀", "\u0000", "ログインできない", "x".repeat(20_000), "𠮷野家", "\ud800"])(
    "gives a unit vector of 384 finite components for %j",
    async (text) => {
      const vector = await embedQuery(text);
      expect(vector).toHaveLength(384);
      expect(vector.every(Number.isFinite)).toBe(true);
      expect(Math.hypot(...vector)).toBeCloseTo(1, 10);
    },
  );

  it("does not mind case, width or punctuation", async () => {
    expect(await embedQuery("ＣｈａｔＧＰＴ　エラー!")).toEqual(await embedQuery("chatgpt エラー"));
  });

  it("holds similar wordings closer than different ones, in both languages", async () => {
    expect(await similarity("ログインできません", "ログインできない")).toBeGreaterThan(
      (await similarity("ログインできません", "料金プランを変更したい")) + 0.3,
    );
    expect(await similarity("I cannot log in", "cannot log in to my account")).toBeGreaterThan(
      (await similarity("I cannot log in", "change the billing plan")) + 0.3,
    );
  });
});
