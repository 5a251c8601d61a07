import { describe, expect, test } from "vitest";
import { parseArticleFile } from "../../../../server/adapters/knowledge/parse-article-file.ts";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import { chunkArticle } from "../../../../server/core/knowledge/chunk.ts";
import { sampleKnowledge } from "../../../support/repository.ts";
import { tinyArticle } from "../../../support/tiny-knowledge.ts";

function articleOf(source: string) {
  const parsed = parseArticleFile("articles/boil.en.md", source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

describe("chunks", () => {
  test("of the shipped knowledge have ids of their own and lie inside their article, in place", async () => {
    const { articles } = await readKnowledgeFolder(sampleKnowledge);
    const ids = new Set<string>();
    for (const article of articles)
      for (const { id, start, end, text } of chunkArticle(article)) {
        expect(ids).not.toContain(id);
        ids.add(id);
        expect(text.trim()).not.toBe("");
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(article.body.length);
      }
    expect(ids.size).toBeGreaterThan(66);
  });

  test("never cut a step, however long", () => {
    const text = "Press the switch again. ".repeat(200).trim();
    const steps = chunkArticle(articleOf(tinyArticle({ text })), { maxLength: 50 }).filter(
      ({ kind }) => kind === "step",
    );
    expect(steps.map(({ stepId }) => stepId)).toEqual(["boil/switch", "boil/call"]);
    expect(steps[0]?.text).toBe(text);
  });

  test("cut a long section between paragraphs, and lose none", () => {
    const paragraphs = ["One is here.", "Two is here.", "Three is here."];
    const article = articleOf(tinyArticle({ lead: paragraphs.join("\n\n") }));
    const whole = chunkArticle(article).filter(({ kind }) => kind === "text");
    expect(whole.map(({ text }) => text)).toEqual([paragraphs.join("\n")]);
    const cut = chunkArticle(article, { maxLength: 20 }).filter(({ kind }) => kind === "text");
    expect(cut.map(({ text }) => text)).toEqual(paragraphs);
    expect(cut.map(({ id }) => id)).toEqual(["boil.en#lead", "boil.en#lead-2", "boil.en#lead-3"]);
    expect(cut.map(({ start, end }) => article.body.slice(start, end))).toEqual(paragraphs);
  });

  test("keep their ids when other sections come and go", () => {
    const section = "\n\n## Why\nBecause.";
    const before = chunkArticle(articleOf(tinyArticle({ lead: `Lead.${section}` })));
    const after = chunkArticle(articleOf(tinyArticle({ lead: `Lead.\n\n## New\nNews.${section}` })));
    const idOf = (chunks: typeof before) => chunks.find(({ text }) => text === "Because.")?.id;
    expect(idOf(after)).toBe(idOf(before));
  });
});
