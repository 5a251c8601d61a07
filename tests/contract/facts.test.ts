import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readKnowledgeFolder } from "../../server/adapters/knowledge/read-knowledge-folder.ts";
import { sampleKnowledge } from "../support/repository.ts";

const Facts = z.array(
  z.strictObject({
    id: z.string(),
    statement: z.strictObject({ ja: z.string().min(1), en: z.string().min(1) }),
    source: z.string().min(1),
    articles: z.array(z.string()).min(1),
    attributed: z.string().min(1).optional(),
  }),
);
const facts = Facts.parse(parse(await readFile(join(sampleKnowledge, "facts.yaml"), "utf8")));
const { articles, languages } = await readKnowledgeFolder(sampleKnowledge);
const ids = new Set(articles.map(({ id }) => id));

test("every fact has an id of its own and names articles that exist", () => {
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  expect(facts.flatMap((fact) => fact.articles).filter((id) => !ids.has(id))).toEqual([]);
});

test("every article carries a fact", () => {
  const named = new Set(facts.flatMap((fact) => fact.articles));
  expect([...ids].filter((id) => !named.has(id))).toEqual([]);
});

test("the 33 topics exist in every language: the error and its causes' overview, 5 causes, 10 fixes, 6 errors, 6 alternatives, 4 questions", () => {
  expect(languages).toEqual(expect.arrayContaining(["ja", "en"]));
  for (const language of languages) {
    const kinds: Record<string, number> = {};
    for (const article of articles)
      if (article.language === language) kinds[article.kind] = (kinds[article.kind] ?? 0) + 1;
    expect(kinds, language).toEqual({ guide: 2, cause: 5, fix: 10, error: 6, alternative: 6, faq: 4 });
  }
});
