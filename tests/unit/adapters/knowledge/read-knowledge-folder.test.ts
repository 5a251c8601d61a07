import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { KnowledgeError } from "../../../../server/adapters/knowledge/knowledge-error.ts";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import type { KnowledgeIssue } from "../../../../server/core/knowledge/check-knowledge.ts";
import { tinyArticle, tinyFiles, writeTinyKnowledge } from "../../../support/tiny-knowledge.ts";

type Changes = Readonly<Record<string, string | null>>;

async function issuesOf(changes: Changes): Promise<readonly KnowledgeIssue[]> {
  await using folder = await writeTinyKnowledge(changes);
  const error: unknown = await readKnowledgeFolder(folder.path).then(
    () => new Error("the folder was accepted"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof KnowledgeError)) throw error;
  for (const { path, reason } of error.issues)
    expect(error.message).toMatch(new RegExp(`${RegExp.escape(path)}.*${RegExp.escape(reason)}`));
  return error.issues;
}

const en = "articles/boil.en.md";
const both = (make: () => string): Changes => ({ "articles/boil.en.md": make(), "articles/boil.ja.md": make() });
const list = (items: string) => tinyArticle({ list: items });
const sound = "1. **Switch it on** {#switch}\n   Press the switch.\n2. **Call** {#call}\n   Call us.";
const tree = (questions: string) => ({ "tree.yaml": `root: what\nquestions:\n${questions}` });
const question = (id: string, to: string) =>
  `  ${id}:\n    ask: { ja: 何, en: What }\n    answers:\n      - { id: a, label: { ja: あ, en: A }, to: ${to} }\n`;

test("a sound folder is read, in both languages", async () => {
  await using folder = await writeTinyKnowledge();
  const knowledge = await readKnowledgeFolder(folder.path);
  expect(knowledge).toMatchObject({ id: "kettle", languages: ["ja", "en"], contact: "boil/call", status: null });
  expect(knowledge.articles.map(({ id, language }) => `${id}.${language}`)).toEqual(["boil.en", "boil.ja"]);
  for (const { steps, body } of knowledge.articles)
    for (const { start, end, text } of steps) expect(body.slice(start, end)).toContain(text.slice(0, 4));
});

describe("a file that is wrong by itself is named with path, line and reason", () => {
  test.each<[string, Changes, Partial<KnowledgeIssue>, RegExp]>([
    ["bad YAML", { [en]: tinyArticle({ head: "related: [a\n" }) }, { path: en, line: 11 }, /not YAML/],
    ["a repeated key", { [en]: tinyArticle({ head: "title: Again\n" }) }, { path: en, line: 10 }, /not YAML.*unique/],
    ["an unknown key", { [en]: tinyArticle({ head: "aks: [typing error]\n" }) }, { path: en }, /aks/],
    ["an unknown kind", { [en]: tinyArticle({ kind: "fixx" }) }, { path: en, line: 3 }, /kind/],
    [
      "a number as a code",
      { [en]: tinyArticle({ head: "codes: [500]\n" }) },
      { path: en, line: 10 },
      /quotation marks/,
    ],
    [
      "a date that is none",
      { [en]: tinyArticle().replace("2026-11-24", "2026-13-40") },
      { path: en, line: 9 },
      /YYYY-MM-DD/,
    ],
    [
      "an effort beyond the scale",
      { [en]: tinyArticle().replace("effort: 4", "effort: 9") },
      { path: en, line: 8 },
      /effort/,
    ],
    ["no front matter", { [en]: "Just words.\n" }, { path: en, line: 1 }, /front matter/],
    [
      "an id that is not the file's",
      { [en]: tinyArticle({ id: "cook" }) },
      { path: en, line: 2 },
      /"cook" is not the file's "boil"/,
    ],
    ["a missing lead", { [en]: tinyArticle({ lead: "" }) }, { path: en }, /lead paragraph/],
    ["a step without an id", { [en]: list("1. **Switch it on**\n   Press.") }, { path: en, line: 14 }, /no id/],
    ["a step without text", { [en]: list("1. **Switch it on** {#switch}") }, { path: en, line: 14 }, /a step is/],
    [
      "a step without a title",
      { [en]: list("1. Press the switch. {#switch}\n   Now.") },
      { path: en, line: 14 },
      /a step is/,
    ],
    ["a step with a second paragraph", { [en]: list(`${sound}\n\n   More words.`) }, { path: en }, /a step is/],
    [
      "a link that is not http",
      { [en]: list(sound.replace("us", "[us](mailto:a@b.example)")) },
      { path: en },
      /mailto.* must be http/,
    ],
    [
      "a script as a link",
      { [en]: tinyArticle({ lead: "See [this](javascript:alert(1))." }) },
      { path: en, line: 11 },
      /must be http/,
    ],
    [
      "an image",
      { [en]: tinyArticle({ lead: "See ![x](https://a.example/x.png)." }) },
      { path: en, line: 11 },
      /image is not allowed/,
    ],
    [
      "an image in a step's title",
      { [en]: list(sound.replace("Switch it on", "Press ![x](https://a.example/x.png)")) },
      { path: en },
      /image/,
    ],
    [
      "a block of HTML",
      { [en]: tinyArticle({ lead: "Lead.\n\n<div>x</div>" }) },
      { path: en, line: 13 },
      /html is not allowed/,
    ],
    [
      "HTML in a line",
      { [en]: tinyArticle({ lead: "A <b>bold</b> claim." }) },
      { path: en, line: 11 },
      /html is not allowed/,
    ],
    ["HTML in a heading", { [en]: tinyArticle().replace("## Steps", "## <b>Steps</b>") }, { path: en }, /html/],
    [
      "a heading of another level",
      { [en]: tinyArticle().replace("## Steps", "### Steps") },
      { path: en, line: 13 },
      /level two/,
    ],
    [
      "a block of code",
      { [en]: tinyArticle({ lead: "Lead.\n\n```\ncode\n```" }) },
      { path: en, line: 13 },
      /code is not allowed/,
    ],
    ["a file name without language", { "articles/boil.md": tinyArticle() }, { path: "articles/boil.md" }, /file name/],
    [
      "an unknown key in the folder's file",
      { "knowledge.yaml": "id: kettle\nnmae: x\n" },
      { path: "knowledge.yaml" },
      /nmae/,
    ],
    [
      "a contact that is no step",
      { "knowledge.yaml": "id: kettle\ncontact: nobody\n" },
      { path: "knowledge.yaml", line: 2 },
      /article id/,
    ],
    [
      "a check that the widget does not make",
      { "tree.yaml": "root: what\nquestions: {}\nchecks: { cokies: { failed: [] } }\n" },
      { path: "tree.yaml" },
      /cokies/,
    ],
    ["an alias in YAML", { [en]: tinyArticle({ head: "errors: &e [abcd]\ncodes: *e\n" }) }, { path: en }, /./],
  ])("%s", async (_what, changes, where, reason) => {
    const issues = await issuesOf(changes);
    expect(issues).toContainEqual(expect.objectContaining({ ...where, reason: expect.stringMatching(reason) }));
    for (const issue of issues) if (issue.path === en) expect(issue.line).toBeGreaterThan(0);
  });

  test("bytes that are not UTF-8", async () => {
    await using folder = await writeTinyKnowledge();
    await writeFile(`${folder.path}/${en}`, Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]));
    await expect(readKnowledgeFolder(folder.path)).rejects.toThrow(/boil\.en\.md.*not UTF-8/s);
  });
});

describe("what only the whole folder shows is named", () => {
  test.each<[string, Changes, string, RegExp]>([
    ["a missing language", { [en]: null }, "articles/boil.ja.md", /"boil" is missing in "en"/],
    [
      "an unknown related article",
      both(() => tinyArticle({ head: "related: [nowhere]\n" })),
      en,
      /related names "nowhere"/,
    ],
    ["an unknown fix", both(() => tinyArticle({ head: "fixes: [nowhere]\n" })), en, /fixes names "nowhere"/],
    ["another kind in another language", { [en]: tinyArticle({ kind: "error" }) }, "articles/boil.ja.md", /kind/],
    [
      "a step that nobody owns",
      both(() => list(`${sound}\n3. **X** {#cook/stir}\n   Stir.`)),
      en,
      /"cook\/stir" is not declared/,
    ],
    [
      "a step declared but not written",
      both(() => list("1. **Call** {#call}\n   Call us.")),
      en,
      /"switch" is declared/,
    ],
    ["a step twice", both(() => list(`${sound}\n3. **Again** {#call}\n   Call.`)), en, /"boil\/call" stands twice/],
    [
      "a contact step that does not exist",
      {
        "knowledge.yaml":
          "id: k\nname: { ja: あ, en: a }\nlanguages: [ja, en]\nsubject: [k]\ncovers: { ja: あ, en: a }\ncontact: boil/write\n",
      },
      "knowledge.yaml",
      /contact names step "boil\/write"/,
    ],
    [
      "a name missing in a language",
      { "knowledge.yaml": "id: k\nname: { ja: あ }\nlanguages: [ja, en]\nsubject: [k]\ncovers: { ja: あ, en: a }\n" },
      "knowledge.yaml",
      /name is missing in "en"/,
    ],
    [
      "a question missing in a language",
      tree(question("what", "boil").replace(", en: What", "")),
      "tree.yaml",
      /"what" is missing in "en"/,
    ],
    [
      "a label missing in a language",
      tree(question("what", "boil").replace(", en: A", "")),
      "tree.yaml",
      /"what:a" has no label in "en"/,
    ],
    [
      "a circle",
      tree(question("what", "where") + question("where", "what")),
      "tree.yaml",
      /circle: what -> where -> what/,
    ],
    [
      "a dead end",
      tree("  what:\n    ask: { ja: 何, en: What }\n    answers: []\n"),
      "tree.yaml",
      /"what" is a dead end/,
    ],
    ["an answer that leads nowhere", tree(question("what", "nowhere")), "tree.yaml", /"nowhere", which is neither/],
    [
      "an answer that leads to a word every object knows",
      tree(question("what", "constructor")),
      "tree.yaml",
      /"constructor", which is neither/,
    ],
    [
      "a question nobody asks",
      tree(question("what", "boil") + question("lonely", "boil")),
      "tree.yaml",
      /"lonely" is never asked/,
    ],
    [
      "a check that leads to no step",
      tree(`${question("what", "boil")}checks: { cookies: { failed: [boil/bake] } }\n`),
      "tree.yaml",
      /check "cookies" names step "boil\/bake"/,
    ],
    [
      "a root that is no question",
      { "tree.yaml": "root: nowhere\nquestions: {}\n" },
      "tree.yaml",
      /root "nowhere" is not a question/,
    ],
    [
      "a fix that no path reaches",
      { "articles/cool.en.md": unreachable(), "articles/cool.ja.md": unreachable() },
      "tree.yaml",
      /no path leads to fix "cool"/,
    ],
    [
      "a sixth question",
      tree(
        ["what", "b", "c", "d", "e", "f", "boil"]
          .map((id, at, ids) => (ids[at + 1] ? question(id, ids[at + 1] ?? "") : ""))
          .join(""),
      ),
      "tree.yaml",
      /more than 5 questions: what -> b -> c -> d -> e -> f/,
    ],
  ])("%s", async (_what, changes, path, reason) => {
    expect(await issuesOf(changes)).toContainEqual(
      expect.objectContaining({ path, reason: expect.stringMatching(reason) }),
    );
  });

  test("a file in a language the folder does not list", async () => {
    const issues = await issuesOf({ "articles/cool.fr.md": unreachable() });
    expect(issues).toContainEqual(expect.objectContaining({ path: "articles/cool.fr.md" }));
  });

  test("five questions in a row are allowed", async () => {
    const ids = ["what", "b", "c", "d", "e", "boil"];
    await using folder = await writeTinyKnowledge(
      tree(ids.map((id, at) => (ids[at + 1] ? question(id, ids[at + 1] ?? "") : "")).join("")),
    );
    expect((await readKnowledgeFolder(folder.path)).id).toBe("kettle");
  });
});

describe("everything that is wrong is told at once", () => {
  test("across files and inside one", async () => {
    const issues = await issuesOf({
      "tree.yaml": "root: what\nquestions: 5\n",
      "knowledge.yaml": "id: Kettle\n",
      [en]: tinyArticle({ lead: "An ![x](https://a.example/x.png) and <b>html</b>." }),
      "articles/boil.ja.md": tinyArticle({ kind: "fixx", head: "aks: []\n" }),
    });
    expect(new Set(issues.map(({ path }) => path)).size).toBe(4);
    expect(issues.filter(({ path }) => path === en).length).toBeGreaterThan(1);
    expect(issues.filter(({ path }) => path === "articles/boil.ja.md").length).toBeGreaterThan(1);
  });

  test("where files are missing as well", async () => {
    const issues = await issuesOf({ "knowledge.yaml": null, "tree.yaml": null, [en]: "Just words.\n" });
    expect(issues.map(({ path }) => path)).toEqual(expect.arrayContaining(["knowledge.yaml", "tree.yaml", en]));
  });

  test("where there is no folder at all", async () => {
    await expect(readKnowledgeFolder("/nowhere/at/all")).rejects.toThrow(/knowledge\.yaml/);
  });
});

describe("files from other systems", () => {
  test("with CRLF and a byte order mark are read, their offsets counted in the body as it is served", async () => {
    const foreign = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    await using folder = await writeTinyKnowledge({ [en]: foreign(tinyArticle()) });
    await using plain = await writeTinyKnowledge({ [en]: tinyArticle() });
    const article = async (path: string) =>
      (await readKnowledgeFolder(path)).articles.find(({ language }) => language === "en");
    const read = await article(folder.path);
    expect(read?.body).not.toContain("\r");
    expect(read?.steps.map(({ start, end }) => read.body.slice(start, end))).toEqual([
      "Press the switch.",
      "Call [us](https://kettle.example/help).",
    ]);
    expect(read).toEqual(await article(plain.path));
  });

  test("with a byte order mark in the folder's own files are read", async () => {
    const yaml = `\uFEFFroot: what\r\nquestions:\r\n${question("what", "boil").replaceAll("\n", "\r\n")}`;
    await using folder = await writeTinyKnowledge({ "tree.yaml": yaml });
    expect((await readKnowledgeFolder(folder.path)).tree.root).toBe("what");
  });
});

describe("topics that come with the server", () => {
  const sharing = { "knowledge.yaml": `${tinyFiles["knowledge.yaml"]}alsoOutside: [everyday]\n` };
  const topic = (id: string) => `- id: ${id}\n  asks: { en: [how much is it] }\n`;

  test("stand beside the folder's own, wherever the folder lies", async () => {
    await using folder = await writeTinyKnowledge({ ...sharing, "outside.yaml": topic("prices") });
    await using alone = await writeTinyKnowledge({ "outside.yaml": topic("prices") });
    const [with_, without] = [await readKnowledgeFolder(folder.path), await readKnowledgeFolder(alone.path)];
    expect(without.outside.map(({ id }) => id)).toEqual(["prices"]);
    expect(with_.outside.map(({ id }) => id)).toEqual(expect.arrayContaining(["prices", "weather-news-sport"]));
    expect(with_.version).not.toBe(without.version);
  });

  test("are missed by name", async () => {
    const yaml = sharing["knowledge.yaml"].replace("everyday", "every-day");
    expect(await issuesOf({ "knowledge.yaml": yaml })).toMatchObject([{ path: "knowledge.yaml", line: 7 }]);
  });

  test("must not hide the folder's own", async () => {
    const issues = await issuesOf({ ...sharing, "outside.yaml": topic("health-body") });
    expect(issues).toEqual([{ path: "outside.yaml", reason: expect.stringMatching(/"health-body" is there twice/) }]);
  });
});

function unreachable(): string {
  return tinyArticle({ id: "cool" });
}
