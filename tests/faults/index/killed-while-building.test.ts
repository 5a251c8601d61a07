import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readIndex } from "../../../server/adapters/index-store/read-index.ts";
import { seededRandom } from "../../conformance/random-vectors.ts";
import { newFolder, sampleLexical, searchSample, writeSample } from "../../unit/adapters/index-store/sample-index.ts";

const builder = join(import.meta.dirname, "build-in-a-loop.ts");

let folder = "";
beforeAll(async () => {
  folder = await newFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/**
 * Kills a builder `delayMs` after it has published `published` versions (0: after it started), however slow the machine
 * is. Returns the last version it said to have published.
 */
async function buildAndKill(directory: string, first: number, published: number, delayMs: number): Promise<number> {
  const child = spawn(process.execPath, [builder, directory, String(first)], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    output += part;
  });
  const closed = once(child, "close");
  while (output.split("\n").length <= published + 1) await once(child.stdout, "data");
  await sleep(delayMs);
  child.kill("SIGKILL");
  const [, signal] = await closed;
  expect(signal).toBe("SIGKILL");
  return Number(output.trim().split("\n").at(-1)) || first - 1;
}

async function readVersion(directory: string): Promise<number | "missing"> {
  const reading = await readIndex({ directory });
  if (reading.status === "missing") return "missing";
  if (reading.status !== "ready") throw new Error(`${reading.status}: ${reading.why}`);
  const version = Number(reading.index.manifest.knowledgeVersion.replace("version-", ""));
  expect(reading.index.lexical).toBe(sampleLexical(version));
  const untouched = await writeSample(join(folder, "untouched"), version);
  expect(await searchSample(reading.index)).toEqual(await searchSample(untouched));
  return version;
}

describe("a builder killed at any moment leaves a whole index", () => {
  const random = seededRandom(20);

  it("the one it had published last, or the one it was about to publish", async () => {
    const directory = join(folder, "rebuilt");
    let version = 0;
    await writeSample(directory, version);
    for (let kill = 0; kill < 24; kill += 1) {
      const acknowledged = await buildAndKill(directory, version + 1, kill % 3, random() * 60);
      const found = await readVersion(directory);
      expect([acknowledged, acknowledged + 1]).toContain(found);
      version = Number(found);
    }
    expect(version).toBeGreaterThan(0);
  }, 120_000);

  it("or none, if it was the first", async () => {
    for (let kill = 0; kill < 12; kill += 1) {
      const directory = join(folder, `first-${kill}`);
      const acknowledged = await buildAndKill(directory, 1, 0, random() * 60);
      const found = await readVersion(directory);
      expect(acknowledged === 0 ? ["missing", 1] : [acknowledged, acknowledged + 1]).toContain(found);
    }
  }, 120_000);
});
