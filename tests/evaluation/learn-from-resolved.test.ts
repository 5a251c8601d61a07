import { execFile } from "node:child_process";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { insertAsks } from "../../scripts/learning/insert-asks.ts";
import { readKnowledgeFolder } from "../../server/adapters/knowledge/read-knowledge-folder.ts";
import { findArticle } from "../../server/core/knowledge/knowledge.ts";
import { createTestApp } from "../support/create-test-app.ts";
import { inRepository, sampleKnowledge } from "../support/repository.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";

const guide = "error-download-failed";
const english = "my excel sheet from the bot refuses to come down, Download failed";
const japanese = "作ってもらった表がどうしても落とせない。ファイルのダウンロードに失敗しました";

describe("questions that were resolved", () => {
  let data: TemporaryFolder;
  let copy: TemporaryFolder;
  const learn = async (...args: string[]) => {
    const env = { ...process.env, DATA_DIR: data.path, KNOWLEDGE_DIR: copy.path };
    const script = inRepository("scripts", "learn-from-resolved.ts");
    return (await promisify(execFile)(process.execPath, [script, ...args], { env, cwd: inRepository() })).stdout;
  };
  const learned = async () => {
    const [name] = await readdir(join(data.path, "learned"));
    return join(data.path, "learned", name ?? "");
  };

  beforeAll(async () => {
    [data, copy] = [await createTemporaryFolder(), await createTemporaryFolder()];
    await cp(sampleKnowledge, copy.path, { recursive: true });
    await using app = await createTestApp({ DATA_DIR: data.path });
    // Each: what is said first, and what ends it.
    const talk = async (question: string, end: (stepId: string) => object) => {
      const { conversationId, steps, topicArticleId } = await app.ask({ question });
      if (topicArticleId !== guide) throw new Error(`about ${topicArticleId}`);
      await app.ask({ conversationId, ...end(steps[0]?.id ?? "") });
      return conversationId;
    };
    const worked = (stepId: string) => ({ stepOutcome: { stepId, outcome: "worked" as const } });
    await talk(english, worked);
    await talk(`  ${english.toUpperCase()}!! `, worked);
    await talk(`${english} for me@example.com`, worked);
    await talk(`${english} and I gave up`, (stepId) => ({ stepOutcome: { stepId, outcome: "failed" } }));
    await talk("Download failed", worked);
    const conversationId = await talk(japanese, () => ({ choice: `${guide}:worked` }));
    await app.ask({ conversationId, choice: "which-worked:unsure" });
    const { conversationId: greeted } = await app.ask({ question: "hello" });
    const { steps } = await app.ask({ conversationId: greeted, question: "pdf never saves: Download failed" });
    await app.ask({ conversationId: greeted, ...worked(steps[0]?.id ?? "") });
  }, 120_000);
  afterAll(async () => {
    await data[Symbol.asyncDispose]();
    await copy[Symbol.asyncDispose]();
  });

  test("are written down for review by article and language, each once, without those that failed or hold a secret", async () => {
    await learn();
    const candidates = parse(await readFile(await learned(), "utf8")) as Record<string, Record<string, string[]>>;
    expect(Object.keys(candidates)).toEqual([guide]);
    expect(candidates[guide]?.ja).toEqual([japanese]);
    const written = candidates[guide]?.en ?? [];
    expect(written).toContain(english);
    expect(written).toContain("pdf never saves: Download failed");
    expect(written.filter((ask) => ask.toLowerCase().includes("excel"))).toHaveLength(1);
  });

  test("become ways of asking once they are accepted, and change nothing else", async () => {
    const path = `articles/${guide}.en.md`;
    const before = await readFile(join(copy.path, path), "utf8");
    const review = (await readFile(await learned(), "utf8")).split("\n").filter((line) => !line.includes("pdf never"));
    await writeFile(await learned(), review.join("\n"));
    expect(await learn("--accept", await learned())).toContain(`${path}: `);

    const knowledge = await readKnowledgeFolder(copy.path);
    expect(findArticle(knowledge, guide, "en")?.asks).toContain(english);
    expect(findArticle(knowledge, guide, "ja")?.asks).toContain(japanese);
    const after = (await readFile(join(copy.path, path), "utf8")).split("\n");
    const added = after.filter((line) => line.includes("excel sheet from the bot"));
    expect(added).toHaveLength(1);
    expect(after.some((line) => line.includes("pdf never"))).toBe(false);
    const kept = after.filter((line) => before.split("\n").includes(line));
    expect(kept.join("\n")).toBe(before);
  });

  test("are not learnt twice", async () => {
    expect(await learn("--accept", await learned())).toContain("Nothing new");
  });

  test("of an article that does not exist change no file", async () => {
    const wrong = join(data.path, "wrong.yaml");
    await writeFile(wrong, `${guide}:\n  en: [a new way of asking]\nno-such-article:\n  en: [another]\n`);
    await expect(learn("--accept", wrong)).rejects.toThrow(/no-such-article/);
    expect(await readFile(join(copy.path, `articles/${guide}.en.md`), "utf8")).not.toContain("a new way of asking");
  });
});

describe("a way of asking put into an article's file", () => {
  const source =
    "---\nid: x\nasks:\n  - one # the first\n  # a remark\n  - two # the last\ncodes: [ a,b ]  # odd\n---\nBody: x\n";

  test("stands after the last one; comments and odd spacing stay", () => {
    expect(insertAsks(source, ["three"])).toBe(source.replace("the last\n", "the last\n  - three\n"));
    expect(insertAsks(source.replaceAll("\n", "\r\n"), ["three"])).toContain("  - three\r\ncodes");
  });

  test.each([
    "yes: no",
    "# not a comment",
    "- a",
    "'quoted' \"text\"",
    "true",
    "500",
    "[x]",
    "ends with:",
    "多行\n文字",
  ])("is read back as it was: %s", (ask) => {
    const yaml = insertAsks(source, [ask]).split("---\n")[1] ?? "";
    expect((parse(yaml) as { asks: unknown[] }).asks.at(-1)).toBe(ask.replace(/\s+/g, " "));
  });

  test("is not added where it stands already, nor where there is no list", () => {
    expect(insertAsks(source, ["one", "two"])).toBe(source);
    expect(() => insertAsks("no front matter", ["x"])).toThrow(/front matter/);
    expect(() => insertAsks("---\nid: x\n---\n", ["x"])).toThrow(/list of asks/);
    expect(() => insertAsks("---\nasks: [a]\n---\n", ["x"])).toThrow(/line for each/);
  });
});
