import { describe, expect, it } from "vitest";
import type { EmbeddingModel } from "../../../../server/adapters/embeddings/embedding-model.ts";
import { buildVectors } from "../../../../server/adapters/index-store/build-vectors.ts";
import { PartError } from "../../../../server/core/ports.ts";
import { embedder, toChunk } from "./sample-index.ts";

function countingEmbedder(): EmbeddingModel & { asked: string[]; calls: number } {
  const counting = {
    ...embedder,
    asked: [] as string[],
    calls: 0,
    embedDocuments: (texts: string[]) => {
      counting.calls += 1;
      counting.asked.push(...texts);
      return embedder.embedDocuments(texts);
    },
  };
  return counting;
}

const texts = ["login fails", "network error", "too many requests", "voice does not start"];

describe("building vectors", () => {
  it("embeds every chunk the first time, in batches, and keeps the order", async () => {
    const counting = countingEmbedder();
    const { vectors, embeddedCount } = await buildVectors({
      chunks: texts.map(toChunk),
      embedder: counting,
      batchSize: 3,
    });
    expect({ embeddedCount, calls: counting.calls, asked: counting.asked }).toEqual({
      embeddedCount: 4,
      calls: 2,
      asked: texts,
    });
    expect(vectors.ids).toEqual(["chunk-0", "chunk-1", "chunk-2", "chunk-3"]);
    expect(vectors.matrix.subarray(64, 96)).toEqual(Float32Array.from(await embedder.embedQuery("too many requests")));
  });

  it("embeds only what changed, wherever it moved to", async () => {
    const first = await buildVectors({ chunks: texts.map(toChunk), embedder });
    const counting = countingEmbedder();
    const edited = ["a new one", "voice does not start", "login fails", "network error, edited"];
    const second = await buildVectors({ chunks: edited.map(toChunk), embedder: counting, previous: first.vectors });
    expect(counting.asked).toEqual(["a new one", "network error, edited"]);
    expect(second.embeddedCount).toBe(2);
    expect(second.vectors).toEqual((await buildVectors({ chunks: edited.map(toChunk), embedder })).vectors);
  });

  it("embeds nothing when nothing changed", async () => {
    const first = await buildVectors({ chunks: texts.map(toChunk), embedder });
    const counting = countingEmbedder();
    const second = await buildVectors({ chunks: texts.map(toChunk), embedder: counting, previous: first.vectors });
    expect({ calls: counting.calls, embeddedCount: second.embeddedCount }).toEqual({ calls: 0, embeddedCount: 0 });
    expect(second.vectors).toEqual(first.vectors);
  });

  it("embeds the same text once", async () => {
    const counting = countingEmbedder();
    await buildVectors({ chunks: ["same", "same", "other"].map(toChunk), embedder: counting });
    expect(counting.asked).toEqual(["same", "other"]);
  });

  it.each([
    ["model", { model: "another" }],
    ["dimension", { dimension: 16 }],
  ])("takes over no vectors of another %s", async (_name, other) => {
    const first = await buildVectors({ chunks: texts.map(toChunk), embedder });
    const counting = countingEmbedder();
    await buildVectors({ chunks: texts.map(toChunk), embedder: counting, previous: { ...first.vectors, ...other } });
    expect(counting.asked).toEqual(texts);
  });

  it("has nothing to do for an empty knowledge", async () => {
    const { vectors, embeddedCount } = await buildVectors({ chunks: [], embedder });
    expect({ embeddedCount, rows: vectors.ids.length, components: vectors.matrix.length }).toEqual({
      embeddedCount: 0,
      rows: 0,
      components: 0,
    });
  });

  const failing: [string, EmbeddingModel["embedDocuments"], object][] = [
    [
      "throws a PartError",
      () => Promise.reject(new PartError("embeddings", "rate-limited")),
      { reason: "rate-limited" },
    ],
    ["throws anything else", () => Promise.reject(new Error("boom")), { reason: "unavailable" }],
    ["returns too few", async (given) => given.slice(1).map(() => new Array(32).fill(1)), { reason: "invalid-output" }],
    ["returns null", async (given) => given.map(() => JSON.parse("null")), { reason: "invalid-output" }],
    ["returns NaN", async (given) => given.map(() => new Array(32).fill(Number.NaN)), { reason: "invalid-output" }],
    ["returns another length", async (given) => given.map(() => [1, 2]), { reason: "invalid-output" }],
  ];
  it.each(failing)("is refused when the embedder %s", async (_name, embedDocuments, expected) => {
    const broken = { ...embedder, embedDocuments };
    await expect(buildVectors({ chunks: texts.map(toChunk), embedder: broken })).rejects.toMatchObject({
      part: "embeddings",
      ...expected,
    });
  });
});
