import { execFileSync } from "node:child_process";
import { mkdir, open, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readIndex } from "../../../../server/adapters/index-store/read-index.ts";
import { writeIndex } from "../../../../server/adapters/index-store/write-index.ts";
import { embedder, newFolder, sampleLexical, searchSample, writeSample } from "./sample-index.ts";

let directory = "";
beforeEach(async () => {
  directory = join(await newFolder(), "index", "chatgpt");
});
afterEach(() => rm(join(directory, "..", ".."), { recursive: true, force: true }));

const generations = async () => (await readdir(directory)).filter((name) => name.startsWith("generation-"));
const current = async () => (await readFile(join(directory, "current"), "utf8")).split("\n")[0] ?? "";

describe("an index on disk", () => {
  it("is missing before the first build", async () => {
    expect(await readIndex({ directory })).toMatchObject({ status: "missing" });
  });

  it("gives back what was written", async () => {
    const written = await writeSample(directory, 1);
    const reading = await readIndex({
      directory,
      expected: { knowledgeVersion: "version-1", embeddingModel: embedder.model, dimension: 32 },
    });
    if (reading.status !== "ready") throw new Error(reading.why);
    expect(reading.index).toEqual(written);
    expect(reading.index.lexical).toBe(sampleLexical(1));
    expect(reading.index.manifest).toMatchObject({
      formatVersion: 2,
      knowledgeVersion: "version-1",
      embeddingModel: embedder.model,
      dimension: 32,
      chunkCount: 60,
      builtAt: "2026-11-24T00:00:00.000Z",
    });
    expect((await searchSample(reading.index))[0]).toHaveLength(10);
  });

  it("can do without embeddings", async () => {
    await writeIndex({ directory, knowledgeVersion: "a", lexical: "標", chunkCount: 3 });
    const expected = {
      vectors: null,
      hnswFile: null,
      lexical: "標",
      manifest: { embeddingModel: null, dimension: null },
    };
    expect(await readIndex({ directory })).toMatchObject({ status: "ready", index: expected });
    expect(await readIndex({ directory, expected: { embeddingModel: embedder.model } })).toMatchObject({
      status: "stale",
    });
  });

  it.each([
    ["another knowledge", { knowledgeVersion: "version-2" }],
    ["another embedding model", { embeddingModel: "another" }],
    ["another dimension", { dimension: 1_536 }],
  ])("is stale when it was built for %s", async (_name, expected) => {
    await writeSample(directory, 1);
    expect(await readIndex({ directory, expected })).toMatchObject({ status: "stale" });
  });

  it("keeps the current generation and the one before it, and no more", async () => {
    for (const version of [1, 2, 3, 4]) {
      // Old age alone condemns neither of them.
      if (version > 1) await utimes(join(directory, await current()), 0, 0);
      await writeSample(directory, version);
      expect(await generations()).toHaveLength(Math.min(version, 2));
      expect(await readIndex({ directory })).toMatchObject({
        status: "ready",
        index: { manifest: { knowledgeVersion: `version-${version}` } },
      });
    }
  });

  it("removes what a dead builder left, but not the folder of one still at work", async () => {
    const [dead, atWork] = [
      join(directory, "generation-00000000000000aa"),
      join(directory, "generation-00000000000000bb"),
    ];
    await mkdir(dead, { recursive: true });
    await mkdir(atWork);
    await utimes(dead, 0, 0);
    await writeSample(directory, 1);
    expect((await generations()).sort()).toEqual(["generation-00000000000000bb", await current()].sort());
  });

  it("survives builders side by side: the last to publish wins, whole", async () => {
    await Promise.all([1, 2, 3, 4, 5, 6].map((version) => writeSample(directory, version)));
    const reading = await readIndex({ directory });
    if (reading.status !== "ready") throw new Error(reading.why);
    const version = Number(reading.index.manifest.knowledgeVersion.replace("version-", ""));
    expect(reading.index.lexical).toBe(sampleLexical(version));
  });

  it("is read whole while builders replace it", async () => {
    await writeSample(directory, 0);
    let building = true;
    const builders = (async () => {
      for (let version = 1; version <= 12; version += 1) await writeSample(directory, version);
      building = false;
    })();
    while (building) expect(await readIndex({ directory })).toMatchObject({ status: "ready" });
    await builders;
  });
});

describe("a generation removed while it is being read", () => {
  it.skipIf(process.platform === "win32")("is not mistaken for a corrupt index: the newer one is read", async () => {
    await writeSample(directory, 1);
    // A pipe in place of the manifest holds the reader just after it read which generation is current.
    const manifest = join(directory, await current(), "manifest.json");
    await rm(manifest);
    execFileSync("sh", ["-c", 'mkfifo "$1"', "sh", manifest]);
    const reading = readIndex({ directory });
    const pipe = await open(manifest, "w");
    await writeSample(directory, 2);
    await pipe.close();
    expect(await reading).toMatchObject({ status: "ready", index: { lexical: sampleLexical(2) } });
  });
});

describe("an index that cannot be written", () => {
  it("says so, where the directory lies under a file", async () => {
    await mkdir(join(directory, ".."), { recursive: true });
    await writeFile(directory, "a file");
    const inside = join(directory, "below");
    await expect(writeSample(inside, 1)).rejects.toMatchObject({
      part: "index",
      reason: "unavailable",
      message: "index: the index cannot be written (ENOTDIR)",
    });
    expect(await readIndex({ directory: inside })).toMatchObject({ status: "missing" });
  });

  it.each([
    ["fails", () => Promise.reject(new Error("native failure"))],
    ["reports success but wrote nothing", () => Promise.resolve()],
  ])("leaves the published one in place and no rubbish when the HNSW writer %s", async (_name, writeHnsw) => {
    await writeSample(directory, 1);
    const next = { directory, knowledgeVersion: "version-2", lexical: "{}", chunkCount: 0, writeHnsw };
    await expect(writeIndex(next)).rejects.toMatchObject({ part: "index", reason: "unavailable" });
    expect(await readIndex({ directory, expected: { knowledgeVersion: "version-1" } })).toMatchObject({
      status: "ready",
    });
    expect(await generations()).toEqual([await current()]);
  });

  it("publishes nothing whose parts do not fit together", async () => {
    const { vectors } = await writeSample(directory, 1);
    const next = { directory, knowledgeVersion: "version-2", lexical: "{}", chunkCount: 61, vectors };
    await expect(writeIndex(next)).rejects.toMatchObject({ part: "index", reason: "unavailable" });
    expect(await readIndex({ directory, expected: { knowledgeVersion: "version-1" } })).toMatchObject({
      status: "ready",
    });
  });
});
