// Writes docs/fault-matrix.md from the names of the fault tests: `node scripts/list-faults.ts [--check]`.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { handlers } from "./faults/handlers.ts";

const root = join(import.meta.dirname, "..");
const target = join(root, "docs", "fault-matrix.md");
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const list = join(root, "node_modules", ".fault-tests.json");

spawnSync(process.execPath, [vitest, "list", "tests/faults/llm", `--json=${list}`, "--staticParse=false"], {
  cwd: root,
  stdio: "inherit",
});
const tests = (JSON.parse(readFileSync(list, "utf8")) as { name: string; file: string }[]).map(({ name, file }) => {
  const [promise, ...fault] = name.split(" > ");
  return { promise: promise ?? "", fault: fault.join(": "), file: file.slice(root.length + 1) };
});

// Files come in whatever order they were loaded; the tests of one file stay in theirs.
tests.sort((one, other) => one.file.localeCompare(other.file, "en"));

const cell = (text: string) => text.replaceAll("|", "\\|");
const rows = tests.map(({ promise, fault, file }) => `| ${cell(promise)} | ${cell(fault)} | \`${file}\` |`);
const proofs = handlers.map(
  ({ name, file, test, testFile }) => `| ${cell(name)} | \`${file}\` | ${cell(test) || "all"} in \`${testFile}\` |`,
);
const text = `# What can fail, and what the asker gets

Written by \`node scripts/list-faults.ts\` from the names of the tests, which run against a scripted server over real
sockets. In every row the asker receives HTTP 200, one terminal event and a cited answer; at most two requests go to
language models.

| What the asker gets | When | Test |
| --- | --- | --- |
${rows.join("\n")}

## What stands behind it

\`node scripts/prove-faults.ts\` takes each of these out, in a copy of the repository, and sees the tests turn red.

| Handler | In | Tests that turn red |
| --- | --- | --- |
${proofs.join("\n")}
`;

if (process.argv.includes("--check")) {
  const isCurrent = (await readFile(target, "utf8")) === text;
  if (!isCurrent) console.error("docs/fault-matrix.md is not what the tests say: run node scripts/list-faults.ts");
  process.exitCode = isCurrent ? 0 : 1;
} else await writeFile(target, text);
