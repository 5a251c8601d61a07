import type { Article } from "../../core/knowledge/article.ts";
import type { KnowledgeIssue } from "../../core/knowledge/check-knowledge.ts";
import { FrontMatter } from "./folder-schemas.ts";
import { parseArticleBody } from "./parse-article-body.ts";
import { type Parsed, parseYaml } from "./parse-yaml.ts";

const fileName = /^(?<id>[a-z0-9-]+)\.(?<language>[a-z]{2,3})\.md$/;
const frontMatter = /^---\n(?<yaml>[\s\S]*?\n)---\n+(?<body>[\s\S]*)$/;

/** Reads one article file. `path` is `articles/<id>.<language>.md`, as shown in problems. */
export function parseArticleFile(path: string, source: string): Parsed<Article> {
  const name = fileName.exec(path.slice(path.lastIndexOf("/") + 1))?.groups;
  if (!name?.id || !name.language) return failed([{ path, reason: "file name must be <article id>.<language>.md" }]);
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const parts = frontMatter.exec(text)?.groups;
  if (parts?.yaml === undefined || parts.body === undefined)
    return failed([{ path, line: 1, reason: "must start with front matter between two lines of ---" }]);
  const head = parseYaml(parts.yaml, FrontMatter, { path, firstLine: 2 });
  if (!head.ok) return head;
  const body = parts.body.trimEnd();
  const bodyLine = text.slice(0, text.length - parts.body.length).split("\n").length;
  const parsed = parseArticleBody(body, head.value.id);
  const issues: KnowledgeIssue[] = parsed.issues.map(({ line, reason }) => ({
    path,
    line: line + bodyLine - 1,
    reason,
  }));
  if (head.value.id !== name.id)
    issues.push({ path, line: 2, reason: `id "${head.value.id}" is not the file's "${name.id}"` });
  if (issues.length > 0) return failed(issues);
  const { steps: stepFacts, ...facts } = head.value;
  return {
    ok: true,
    value: { ...facts, language: name.language, stepFacts, body, sections: parsed.sections, steps: parsed.steps },
  };
}

function failed(issues: KnowledgeIssue[]): Parsed<never> {
  return { ok: false, issues };
}
