import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createTemporaryFolder, type TemporaryFolder } from "./temporary-folder.ts";

/** The smallest sound folder: one fix in two languages, and one question that leads to it. */
export const tinyFiles = {
  "knowledge.yaml": `id: kettle
name: { ja: やかん, en: Kettle }
languages: [ja, en]
subject: [Kettle]
covers: { ja: やかんについて。, en: About kettles. }
contact: boil/call
`,
  "tree.yaml": `root: what
questions:
  what:
    ask: { ja: どうしましたか？, en: "What is wrong?" }
    answers:
      - id: cold
        label: { ja: 冷たい, en: Cold }
        to: boil
`,
  "articles/boil.ja.md": tinyArticle({
    lead: "やかんは電気で温まります。",
    title: "電源を入れる",
    text: "スイッチを押します。",
  }),
  "articles/boil.en.md": tinyArticle({
    lead: "A kettle heats by electricity.",
    title: "Switch it on",
    text: "Press the switch.",
  }),
} satisfies Record<string, string>;

/** One article of the folder, as a file's text. Every part can be replaced by a wrong one. */
export function tinyArticle({
  id = "boil",
  kind = "fix",
  head = "",
  lead = "A kettle heats by electricity.",
  title = "Switch it on",
  text = "Press the switch.",
  list = "",
} = {}): string {
  const ownList = `1. **${title}** {#switch}\n   ${text}\n2. **Call** {#call}\n   Call [us](https://kettle.example/help).`;
  return `---
id: ${id}
kind: ${kind}
title: ${title}
asks: [it stays cold]
steps:
  switch: { effort: 1, aliases: [switched it on] }
  call: { effort: 4 }
reviewed: 2026-11-24
${head}---
${lead}

## Steps
${list || ownList}
`;
}

/** Writes the folder with some files replaced, added, or (null) left out. */
export async function writeTinyKnowledge(
  changes: Readonly<Record<string, string | null>> = {},
): Promise<TemporaryFolder> {
  const folder = await createTemporaryFolder();
  for (const [path, text] of Object.entries({ ...tinyFiles, ...changes })) {
    if (text === null) continue;
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), text);
  }
  return folder;
}
