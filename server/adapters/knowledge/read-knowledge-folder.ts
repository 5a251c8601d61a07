import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { z } from "zod";
import { checkTree } from "../../core/decision-tree/check-tree.ts";
import type { Article } from "../../core/knowledge/article.ts";
import { checkKnowledge, type KnowledgeIssue } from "../../core/knowledge/check-knowledge.ts";
import type { Knowledge } from "../../core/knowledge/knowledge.ts";
import { KnowledgeFile, OutsideFile, TreeFile } from "./folder-schemas.ts";
import { KnowledgeError } from "./knowledge-error.ts";
import { parseArticleFile } from "./parse-article-file.ts";
import { type Parsed, parseYaml } from "./parse-yaml.ts";

/** Where `everyday.yaml` lies, wherever the folder itself may be. */
const sharedFolder = fileURLToPath(new URL("../../../knowledge", import.meta.url));

/**
 * Reads a folder of knowledge: `knowledge.yaml`, `tree.yaml`, `articles/*.md`, `outside.yaml` where there is one, and what
 * `alsoOutside` names. Either all of it is sound or a `KnowledgeError` lists everything that is not, with path, line and
 * reason.
 */
export async function readKnowledgeFolder(folder: string): Promise<Knowledge> {
  const { files, issues } = await readSources(folder);
  const take = <T>(parsed: Parsed<T>): T | null => {
    if (parsed.ok) return parsed.value;
    issues.push(...parsed.issues);
    return null;
  };
  const readYaml = <T>(path: string, schema: z.ZodType<T>): T | null => {
    const source = files.get(path);
    return source === undefined ? null : take(parseYaml(source, schema, { path }));
  };
  const about = readYaml("knowledge.yaml", KnowledgeFile);
  const tree = readYaml("tree.yaml", TreeFile);
  const shared = (about?.alsoOutside ?? []).map((name) => `${name}.yaml`);
  for (const path of shared) await readInto(files, issues, sharedFolder, path);
  const outside = ["outside.yaml", ...shared].flatMap((path) => readYaml(path, OutsideFile) ?? []);
  const articles: Article[] = [];
  for (const [path, source] of files) {
    if (!path.startsWith("articles/")) continue;
    const article = take(parseArticleFile(path, source));
    if (!article) continue;
    if (about && !about.languages.includes(article.language))
      issues.push({ path, reason: `"${article.language}" is not among the languages of knowledge.yaml` });
    articles.push(article);
  }
  if (articles.length === 0 && issues.length === 0) issues.push({ path: "articles", reason: "has no articles" });
  if (!about || !tree || issues.length > 0) throw new KnowledgeError(folder, issues);

  const { alsoOutside: _, ...described } = about;
  const knowledge: Knowledge = {
    ...described,
    articles,
    outside,
    tree,
    version: versionOf(files),
  };
  const unsound = [
    ...checkKnowledge(knowledge, (article) => `articles/${article.id}.${article.language}.md`),
    ...checkTree(knowledge).map((reason) => ({ path: "tree.yaml", reason })),
  ];
  if (unsound.length > 0) throw new KnowledgeError(folder, unsound);
  return knowledge;
}

/**
 * Path inside the folder → text, sorted by path, so that order never depends on the file system; and what is missing
 * or cannot be read.
 */
async function readSources(folder: string): Promise<{ files: Map<string, string>; issues: KnowledgeIssue[] }> {
  const issues: KnowledgeIssue[] = [];
  const files = new Map<string, string>();
  const listed = await readdir(join(folder, "articles")).catch(() => []);
  const articles = listed.filter((name) => name.endsWith(".md")).sort();
  const optional = (await readdir(folder).catch(() => [])).filter((name) => name === "outside.yaml");
  for (const path of ["knowledge.yaml", "tree.yaml", ...optional, ...articles.map((name) => `articles/${name}`)])
    await readInto(files, issues, folder, path);
  return { files, issues };
}

async function readInto(files: Map<string, string>, issues: KnowledgeIssue[], folder: string, path: string) {
  try {
    files.set(path, new TextDecoder("utf-8", { fatal: true }).decode(await readFile(join(folder, path))));
  } catch (error) {
    issues.push({ path, reason: error instanceof TypeError ? "is not UTF-8" : "cannot be read" });
  }
}

function versionOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const [path, source] of files) hash.update(`${path}\u0000${source}\u0000`);
  return hash.digest("hex").slice(0, 16);
}
