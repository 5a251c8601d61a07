import { describe, expect, test } from "vitest";
import { readImports } from "./read-imports.ts";
import { forbiddenImports, importCircles } from "./rooms.ts";

describe("reading imports", () => {
  test("sees every form of import, and which of them are types only", () => {
    const source = `
import { a } from "./a.ts";
import type { B } from "./b.ts";
import { type C, d } from "./c.ts";
import {
  e,
} from "./e.ts";
import "./side-effect.ts";
import * as f from "node:fs";
import type, { g } from "./g.ts";
export { h } from "./h.ts";
export type { I } from "./i.ts";
export * from "./j.ts";
const k = await import("./k.ts");
const l = await import(name);
`;
    expect(
      readImports(source).map(({ specifier, isTypeOnly }) => (isTypeOnly ? `${specifier} (type)` : specifier)),
    ).toEqual([
      "./a.ts",
      "./b.ts (type)",
      "./c.ts",
      "./e.ts",
      "node:fs",
      "./g.ts",
      "./h.ts",
      "./i.ts (type)",
      "./j.ts",
      "./side-effect.ts",
      "./k.ts",
      "(computed)",
    ]);
  });

  test("takes neither comments nor strings nor exported values for imports", () => {
    const source = `
// import { a } from "./a.ts";
/* import { b } from "./b.ts"; */
/**
 * import { c } from "./c.ts";
 */
app.get("/*", handler);
export const d = 'taken from "./d.ts"';
export function e() { return pick("x", { from: "./e.ts" }); }
`;
    expect(readImports(source)).toEqual([]);
  });
});

describe("holding the arrows", () => {
  const check = (path: string, source: string) => forbiddenImports(new Map([[path, readImports(source)]]));

  test.each([
    ["server/core/text/x.ts", 'import { join } from "node:path";'],
    ["server/core/text/x.ts", 'import { z } from "zod";'],
    ["server/core/text/x.ts", 'import { Answer } from "../../contract/answer.ts";'],
    ["server/core/text/x.ts", 'import { open } from "../../adapters/store/sqlite-store.ts";'],
    ["server/core/text/x.ts", 'import type { Store } from "../../adapters/store/sqlite-store.ts";'],
    ["server/contract/x.ts", 'import type { Step } from "../core/knowledge/article.ts";'],
    ["server/adapters/store/x.ts", 'import { readConfig } from "../../config.ts";'],
    ["server/adapters/store/x.ts", 'import { toProblem } from "../../middleware/problems.ts";'],
    ["server/routes/x.ts", 'import { open } from "../adapters/store/sqlite-store.ts";'],
    ["server/middleware/x.ts", 'import { routeAsk } from "../routes/ask.ts";'],
    ["server/app.ts", 'import { answerQuestion } from "./core/answer/answer-question.ts";'],
    ["server/app.ts", 'import { compose } from "./compose.ts";'],
    ["server/main.ts", 'import { createApp } from "./app.ts";'],
    ["server/elsewhere/x.ts", 'import "./y.ts";'],
    ["server/adapters/llm/x.ts", "const model = await import(name);"],
    ["widget/state/x.ts", 'import { Answer } from "../../server/contract/answer.ts";'],
    ["widget/state/x.ts", 'import { answerQuestion } from "../../server/core/answer/answer-question.ts";'],
    ["widget/state/x.ts", 'import { join } from "node:path";'],
  ])("refuses, in %s, %s", (path, source) => {
    expect(check(path, source)).toHaveLength(1);
  });

  test.each([
    ["server/core/text/x.ts", 'import type { Answer } from "../../contract/answer.ts";'],
    ["server/core/text/x.ts", 'import { stemmer } from "stemmer";'],
    ["server/adapters/store/x.ts", 'import { PartError } from "../../core/ports.ts";'],
    ["server/adapters/llm/x.ts", 'const model = await import("langchain/chat_models/universal");'],
    ["server/open-knowledge-base.ts", 'import { join } from "node:path";'],
    ["widget/state/x.ts", 'import { markSteps } from "../../server/core/conversation/ledger.ts";'],
    ["widget/state/x.ts", 'import type { Answer } from "../../server/contract/answer.ts";'],
    ["widget/state/x.ts", 'import { classMap } from "lit/directives/class-map.js";'],
  ])("allows, in %s, %s", (path, source) => {
    expect(check(path, source)).toEqual([]);
  });

  test("finds a circle, also one of types alone, and tells it once", () => {
    const graph = new Map([
      ["server/core/a.ts", readImports('import { b } from "./b.ts";')],
      ["server/core/b.ts", readImports('import type { C } from "./text/c.ts";')],
      ["server/core/text/c.ts", readImports('import { a } from "../a.ts";')],
      ["server/core/d.ts", readImports('import { b } from "./b.ts";')],
    ]);
    expect(importCircles(graph)).toEqual([
      "server/core/a.ts -> server/core/b.ts -> server/core/text/c.ts -> server/core/a.ts",
    ]);
  });
});
