import { expect, test } from "vitest";
import { parseArticleBody } from "../../../../server/adapters/knowledge/parse-article-body.ts";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import type { Article } from "../../../../server/core/knowledge/article.ts";
import { lighten, unfold } from "../../../../server/core/offline/light-article.ts";
import { sampleKnowledge } from "../../../support/repository.ts";

const { articles } = await readKnowledgeFolder(sampleKnowledge);

/** As it goes over the wire. */
const sent = (article: Article) => JSON.parse(JSON.stringify(lighten(article)));
const sample = articles[0] as Article;
const articleOf = (body: string): Article => ({ ...sample, body, ...parseArticleBody(body, sample.id), asks: [] });

test("the outline of every article of the sample follows from its body, links and steps included", () => {
  for (const article of articles) {
    expect(sent(article)).not.toHaveProperty("steps");
    const { asks: _, ...rest } = article;
    expect(unfold(sent(article))).toMatchObject(rest);
  }
});

test.each([
  ["a paragraph over two lines", "First line\nand second.\n"],
  ["an escape", "Costs 5 \\* 2.\n"],
  ["an item over two lines", "Lead.\n\n- one\n  two\n"],
  ["two headings alike", "Lead.\n\n## Why\nSo.\n\n## Why\nSo again.\n"],
  ["a step over two lines", "Lead.\n\n1. **Do it** {#do-it}\n   First.\n   Second.\n"],
])("%s: what does not follow is sent, and nothing is lost", (_, body) => {
  const article = articleOf(body);
  expect(sent(article)).toHaveProperty("sections");
  expect(unfold(sent(article))).toEqual(article);
});
