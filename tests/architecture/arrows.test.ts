import { execFile } from "node:child_process";
import { glob, readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { inRepository } from "../support/repository.ts";
import { type Import, readImports } from "./read-imports.ts";
import { forbiddenImports, importCircles, resolveImport } from "./rooms.ts";

const sources = new Map<string, string>();
const graph = new Map<string, Import[]>();

beforeAll(async () => {
  for await (const path of glob(["server/**/*.ts", "widget/**/*.ts", "scripts/**/*.ts"], { cwd: inRepository() })) {
    const source = await readFile(inRepository(path), "utf8");
    sources.set(path.replaceAll("\\", "/"), source);
    graph.set(path.replaceAll("\\", "/"), readImports(source));
  }
});

describe("the arrows of DESIGN.md", () => {
  test("are held by every import of server, widget and scripts", () => {
    expect(graph.size).toBeGreaterThan(100);
    // The one computed address: the panel's own, asked for once more (`failedAt`).
    const retry = "widget/shirube-chat.ts -> $" + "{failedAt}?";
    expect(forbiddenImports(graph)).toEqual([retry]);
  });

  test("lead to files that exist", () => {
    const broken = [...graph].flatMap(([path, imports]) =>
      imports
        .filter(({ specifier }) => specifier.startsWith(".") && specifier.endsWith(".ts"))
        .map(({ specifier }) => resolveImport(path, specifier))
        .filter((target) => !graph.has(target))
        .map((target) => `${path} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test("make no circle, not even of types", () => {
    expect(importCircles(graph)).toEqual([]);
  });
});

test("The page's engine carries nothing of language models: neither their calls nor the check of their sentences", () => {
  const reached = new Set<string>();
  const visit = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { specifier, isTypeOnly } of graph.get(path) ?? [])
      if (specifier.startsWith(".") && !isTypeOnly) visit(resolveImport(path, specifier));
  };
  visit("widget/offline/engine.ts");
  expect(reached.size).toBeGreaterThan(50);
  expect([...reached].filter((path) => /grounding\/|word-lead|verify-|build-prompt/.test(path))).toEqual([]);
});

describe("what only one place may do", () => {
  const filesThat = (folder: string, pattern: RegExp) =>
    [...sources].filter(([path, source]) => path.startsWith(folder) && pattern.test(source)).map(([path]) => path);

  test("main.ts alone reads the environment", () => {
    expect(
      filesThat(
        "server/",
        /\bprocess\s*\??\.\s*env\b|\bprocess\s*\[|import\.meta\.env|\benv\b[^;]*from\s+["']node:process/,
      ),
    ).toEqual(["server/main.ts"]);
  });

  test("the core knows no clock, no chance and no platform", async () => {
    expect(filesThat("server/core/", /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b/)).toEqual([]);
    const compiler = inRepository("node_modules", "typescript", "bin", "tsc");
    const compiling = promisify(execFile)(process.execPath, [compiler, "-p", inRepository("server", "core")]);
    await expect(compiling).resolves.toMatchObject({ stdout: "" });
  });
});
