import { glob, readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { inRepository } from "../support/repository.ts";

/** Where a name that is also the sample knowledge's subject may stand, and why. */
const allowed: readonly { path: RegExp; text: RegExp }[] = [
  // Settings and adapters of a provider's protocol, under the provider's name.
  { path: /^server\/(?:config|compose)\.ts$/, text: /OPENAI_[A-Z_]+|createOpenAiEmbedder|openai-embedder/g },
  { path: /^server\/adapters\/(?:llm|embeddings)\//, text: /openai/gi },
  // Which folder is read when none is named.
  { path: /^server\/config\.ts$/, text: /\.\/knowledge\/chatgpt/g },
  // What any chatbot is asked to be, in the words of the asker's language.
  { path: /^server\/core\/understanding\/cues\/\w+\.ts$/, text: /(?<=are you [^/]*)chatgpt/g },
];

let names: string[];
const sources = new Map<string, string>();

beforeAll(async () => {
  const about = parse(await readFile(inRepository("knowledge", "chatgpt", "knowledge.yaml"), "utf8")) as {
    subject: string[];
  };
  // Three letters name a family of models, which settings and examples may do.
  names = about.subject.filter((name) => name.length > 3);
  for await (const path of glob(["server/**/*.ts", "widget/**/*.ts"], { cwd: inRepository() }))
    sources.set(path.replaceAll("\\", "/"), await readFile(inRepository(path), "utf8"));
});

/** Lines that name what the sample knowledge is about, as `path:line name`. */
function namesIn(path: string, source: string): string[] {
  const own = allowed
    .filter((rule) => rule.path.test(path))
    .reduce((text, rule) => text.replace(rule.text, ""), source);
  return own
    .split("\n")
    .flatMap((line, index) =>
      names.filter((name) => word(name).test(line)).map((name) => `${path}:${index + 1} ${name}`),
    );
}

/** A name of its own, not a part of another word. */
function word(name: string): RegExp {
  return new RegExp(`(?<![a-z0-9])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![a-z0-9])`, "iu");
}

test("no code of server or widget names what the sample knowledge is about", () => {
  expect(sources.size).toBeGreaterThan(100);
  expect([...sources].flatMap(([path, source]) => namesIn(path, source))).toEqual([]);
});

test("the check sees a name where it must not stand", () => {
  expect(namesIn("server/core/x.ts", 'if (text.includes("chatgpt")) return;')).not.toEqual([]);
  expect(namesIn("widget/x.ts", "// チャットGPTの場合")).not.toEqual([]);
  expect(namesIn("server/core/x.ts", "const OPENAI_API_KEY = openai;")).not.toEqual([]);
  expect(namesIn("server/adapters/llm/x.ts", 'import("@langchain/openai")')).toEqual([]);
});
