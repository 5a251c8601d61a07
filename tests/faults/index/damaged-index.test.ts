import { spawn } from "node:child_process";
import { copyFile, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "../../conformance/random-vectors.ts";
import { newFolder, writeSample } from "../../unit/adapters/index-store/sample-index.ts";

let directory = "";
let files: string[] = [];
let reader: ReturnType<typeof startReader>;
let undamaged = "";

beforeAll(async () => {
  directory = await newFolder();
  await writeSample(directory, 1);
  const [generation = ""] = (await readdir(directory)).filter((name) => name !== "current");
  files = ["current", ...(await readdir(join(directory, generation))).map((name) => join(generation, name))];
  reader = startReader();
  undamaged = await reader.read();
}, 30_000);
afterAll(async () => {
  reader.stop();
  await rm(directory, { recursive: true, force: true });
});

/** One long-lived process: had it crashed, every later read would fail. */
function startReader() {
  const child = spawn(process.execPath, [join(import.meta.dirname, "read-and-search.ts"), directory], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  async function read(): Promise<string> {
    child.stdin.write("read\n");
    const { value, done } = await lines.next();
    if (done === true) throw new Error(`the reader died: ${child.signalCode ?? child.exitCode}`);
    return value;
  }
  return { read, stop: () => child.stdin.end() };
}

const fileNamed = (name: string): string => {
  const file = files.find((candidate) => candidate.endsWith(name));
  if (file === undefined) throw new Error(`there is no ${name}`);
  return join(directory, file);
};

async function whileDamaged(path: string, damage: () => Promise<void>): Promise<string> {
  const whole = await readFile(path);
  await damage();
  try {
    return await reader.read();
  } finally {
    await writeFile(path, whole);
  }
}

describe("a damaged index", () => {
  it("has all its files under test", () => {
    expect(files.map((file) => file.split("/").at(-1)).sort()).toEqual(
      ["current", "hnsw.bin", "lexical.json", "manifest.json", "vectors.bin"].sort(),
    );
    expect(JSON.parse(undamaged)).toMatchObject({ status: "ready" });
  });

  it("is never served: 250 single bytes changed, no crash, no wrong result", async () => {
    const random = seededRandom(250);
    const pick = (count: number) => Math.floor(random() * count);
    let detected = 0;
    for (let trial = 0; trial < 250; trial += 1) {
      const path = join(directory, files[trial % files.length] ?? "");
      const bytes = await readFile(path);
      // The first bytes hold the headers: every second trial aims there.
      const position = pick(trial % 2 === 0 ? Math.min(bytes.length, 96) : bytes.length);
      bytes[position] = (bytes[position] ?? 0) ^ (1 + pick(255));
      const found = await whileDamaged(path, () => writeFile(path, bytes));
      if (found === JSON.stringify({ status: "corrupt" })) detected += 1;
      else expect(found, `${path} at ${position}`).toBe(undamaged);
    }
    // What is harmless lies in the name of the generation before, which reading does not need.
    expect(detected).toBeGreaterThan(200);
    expect(await reader.read()).toBe(undamaged);
  }, 60_000);

  const names = ["current", "manifest.json", "lexical.json", "vectors.bin", "hnsw.bin"];
  it.each(names)("is corrupt when %s is empty, cut short, longer or gone", async (name) => {
    const path = fileNamed(name);
    const { length } = await readFile(path);
    const damages = [
      () => truncate(path, 0),
      () => truncate(path, Math.floor(length / 2)),
      () => truncate(path, length - 1),
      () => truncate(path, length + 1),
      () => truncate(path, length + 10_000),
    ];
    for (const damage of damages) expect(await whileDamaged(path, damage)).toBe(JSON.stringify({ status: "corrupt" }));
    const gone = name === "current" ? "missing" : "corrupt";
    expect(await whileDamaged(path, () => rm(path))).toBe(JSON.stringify({ status: gone }));
  });

  it("is corrupt when files are swapped for each other or for those of another index", async () => {
    const other = await newFolder();
    await writeSample(other, 2);
    const [generation = ""] = (await readdir(other)).filter((name) => name !== "current");
    for (const name of names) {
      const path = fileNamed(name);
      const foreign = name === "current" ? join(other, name) : join(other, generation, name);
      expect(await whileDamaged(path, () => copyFile(foreign, path))).toBe(JSON.stringify({ status: "corrupt" }));
      const neighbour = fileNamed(name === "hnsw.bin" ? "vectors.bin" : "hnsw.bin");
      expect(await whileDamaged(path, () => copyFile(neighbour, path))).toBe(JSON.stringify({ status: "corrupt" }));
    }
    await rm(other, { recursive: true });
  });
});
