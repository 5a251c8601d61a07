// Proves that the fault tests test something: takes each handler out, in a copy of the repository, and expects the
// tests that stand for it to turn red. `node scripts/prove-faults.ts [parts of handlers' names]`
import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Handler, handlers } from "./faults/handlers.ts";

const root = join(import.meta.dirname, "..");
const parts = ["server", "tests", "knowledge", "package.json", "tsconfig.json", "vitest.config.ts"];

async function copyRepository(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "shirube-faults-"));
  for (const part of parts) await cp(join(root, part), join(copy, part), { recursive: true });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** What became of the tests that a handler stands behind. */
async function runTests(copy: string, { testFile, test }: Handler): Promise<"green" | "red" | "no such test"> {
  const pattern = test.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const report = join(copy, "report.json");
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const options = ["run", testFile, "-t", pattern, "--reporter=json", `--outputFile=${report}`, "--testTimeout=15000"];
  await rm(report, { force: true });
  const { status } = spawnSync(process.execPath, [vitest, ...options], { cwd: copy, timeout: 120_000 });
  // Killed after its time: without the handler something waits for ever.
  if (status === null) return "red";
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(await readFile(report, "utf8")) as Report;
  if (numPassedTests + numFailedTests === 0) return "no such test";
  return status === 0 ? "green" : "red";
}

interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
}

const asked = process.argv.slice(2);
const wanted = handlers.filter(({ name }) => asked.length === 0 || asked.some((part) => name.includes(part)));
const copy = await copyRepository();
let failures = 0;
try {
  for (const handler of wanted) {
    const path = join(copy, handler.file);
    const source = await readFile(path, "utf8");
    const isThere = source.split(handler.from).length === 2;
    await writeFile(
      path,
      source.replace(handler.from, () => handler.to),
    );
    const verdict = isThere ? await runTests(copy, handler) : "no such handler";
    await writeFile(path, source);
    if (verdict !== "red") failures += 1;
    console.log(`${verdict.padEnd(18)} ${handler.name.padEnd(40)} ${handler.testFile} › ${handler.test}`);
  }
} finally {
  await rm(copy, { recursive: true, force: true });
}
console.log(`${wanted.length - failures} of ${wanted.length} handlers proved`);
process.exitCode = failures === 0 ? 0 : 1;
