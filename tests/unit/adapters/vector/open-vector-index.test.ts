import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import hnswlib from "hnswlib-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseHnswWriter } from "../../../../server/adapters/vector/choose-hnsw-writer.ts";
import { chooseVectorIndex } from "../../../../server/adapters/vector/choose-vector-index.ts";
import { createHnswVectorIndex, readHnswVectorIndex } from "../../../../server/adapters/vector/hnsw-vector-index.ts";
import { openVectorIndex } from "../../../../server/adapters/vector/open-vector-index.ts";
import { writeHnswFile } from "../../../../server/adapters/vector/write-hnsw-file.ts";
import { randomTable } from "../../../conformance/random-vectors.ts";

const table = randomTable({ size: 40, dimension: 8, seed: 1 });
const query = Array.from(table.matrix.subarray(0, 8));
const absent = () => Promise.reject(new Error("Cannot find package 'hnswlib-node'"));

let folder = "";
let hnswFile = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "open-vector-index-"));
  hnswFile = join(folder, "hnsw.bin");
  await writeHnswFile(table, hnswFile);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the choice of a vector index", () => {
  it("is exact below 20,000 chunks and HNSW from there on, unless the setting says otherwise", () => {
    expect(chooseVectorIndex("auto", 19_999)).toBe("exact");
    expect(chooseVectorIndex("auto", 20_000)).toBe("hnsw");
    expect(chooseVectorIndex("hnsw", 1)).toBe("hnsw");
    expect(chooseVectorIndex("hnsw", 0)).toBe("exact");
    expect(chooseVectorIndex("exact", 1_000_000)).toBe("exact");
  });

  it("opens what was chosen, without a note", async () => {
    expect(await openVectorIndex({ table })).toMatchObject({ index: { kind: "exact" }, note: null });
    expect(await openVectorIndex({ table, hnswFile, choice: "exact" })).toMatchObject({
      index: { kind: "exact" },
      note: null,
    });
    expect(await openVectorIndex({ table, hnswFile, choice: "hnsw" })).toMatchObject({
      index: { kind: "hnsw" },
      note: null,
    });
    expect(await openVectorIndex({ table, hnswFile, hnswFrom: 40 })).toMatchObject({
      index: { kind: "hnsw" },
      note: null,
    });
  });

  it("never loads hnswlib-node for an exact index", async () => {
    let loaded = false;
    const hnswlib = () => {
      loaded = true;
      return absent();
    };
    await openVectorIndex({ table, hnswFile, hnswlib });
    expect(loaded).toBe(false);
  });
});

describe("HNSW wanted but not to be had: search is exact and a note says why", () => {
  async function expectExact(options: Parameters<typeof openVectorIndex>[0], why: RegExp) {
    const { index, note } = await openVectorIndex(options);
    expect(index.kind).toBe("exact");
    expect(note).toMatch(why);
    expect(index.search(query, 1)[0]?.id).toBe("chunk-0");
  }

  it("hnswlib-node is not installed", () =>
    expectExact({ table, hnswFile, choice: "hnsw", hnswlib: absent }, /hnswlib-node is not installed/));

  it("the index was built without it", () => expectExact({ table, choice: "hnsw" }, /built without it/));

  it("its file is gone", () =>
    expectExact({ table, hnswFile: join(folder, "nowhere.bin"), choice: "hnsw" }, /cannot be opened/));

  it("its file is empty", async () => {
    const empty = join(folder, "empty.bin");
    await writeFile(empty, "");
    await expectExact({ table, hnswFile: empty, choice: "hnsw" }, /cut short/);
  });

  it("its file is cut off", async () => {
    const cut = join(folder, "cut.bin");
    await writeHnswFile(table, cut);
    await truncate(cut, 1_000);
    await expectExact({ table, hnswFile: cut, choice: "hnsw" }, /cut short/);
  });

  it("its file is of another dimension", async () => {
    const other = join(folder, "other-dimension.bin");
    await writeHnswFile(randomTable({ size: 40, dimension: 16, seed: 1 }), other);
    await expectExact({ table, hnswFile: other, choice: "hnsw" }, /another dimension/);
  });

  it("its file holds another number of vectors", async () => {
    const other = join(folder, "other-size.bin");
    await writeHnswFile(randomTable({ size: 41, dimension: 8, seed: 1 }), other);
    await expectExact({ table, hnswFile: other, choice: "hnsw" }, /41 vectors instead of 40/);
  });
});

describe("HNSW asked for directly", () => {
  it("is refused as unavailable when hnswlib-node is absent", async () => {
    const unavailable = { part: "index", reason: "unavailable" };
    await expect(createHnswVectorIndex(table, { hnswlib: absent })).rejects.toMatchObject(unavailable);
    const file = { ...table, file: hnswFile };
    await expect(readHnswVectorIndex(file, { hnswlib: absent })).rejects.toMatchObject(unavailable);
  });
});

describe("writing an HNSW file", () => {
  it.each(["/dev/full", "/nowhere/hnsw.bin"])("fails aloud where hnswlib reports success: %s", async (path) => {
    const { writeUnchecked } = await createHnswVectorIndex(table);
    await expect(writeUnchecked(path)).resolves.toBeUndefined();
    await expect(writeHnswFile(table, path)).rejects.toMatchObject({ part: "index", reason: "unavailable" });
  });

  it("fails aloud when what arrived on disk is not what was built", async () => {
    class OnBadDisk extends hnswlib.HierarchicalNSW {
      override async writeIndex(path: string): Promise<boolean> {
        await super.writeIndex(path);
        const bytes = await readFile(path);
        const dataOffset = Number(bytes.readBigUInt64LE(5 * 8));
        await writeFile(path, bytes.fill(0, 96 + dataOffset, 96 + dataOffset + 4 * table.dimension));
        return true;
      }
    }
    const source = async () => ({ default: { HierarchicalNSW: OnBadDisk } });
    const written = writeHnswFile(table, join(folder, "bad-disk.bin"), { hnswlib: source });
    await expect(written).rejects.toMatchObject({ part: "index", reason: "unavailable" });
  });
});

describe("the HNSW writer of a build", () => {
  it("is there when HNSW is chosen", async () => {
    const { writeHnsw, note } = await chooseHnswWriter({ table, choice: "hnsw" });
    const file = join(folder, "chosen.bin");
    await writeHnsw?.(file);
    expect(note).toBeNull();
    expect((await readHnswVectorIndex({ ...table, file })).search(query, 1)[0]?.id).toBe("chunk-0");
  });

  it("is not there when exact search suits better", async () => {
    expect(await chooseHnswWriter({ table })).toEqual({ writeHnsw: null, note: null });
  });

  it("is not there when hnswlib-node is absent, and a note says why", async () => {
    const { writeHnsw, note } = await chooseHnswWriter({ table, choice: "hnsw", hnswlib: absent });
    expect(writeHnsw).toBeNull();
    expect(note).toMatch(/hnswlib-node is not installed/);
  });
});
