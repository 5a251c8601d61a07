import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { readKnowledgeFolder } from "../../server/adapters/knowledge/read-knowledge-folder.ts";
import { insertAsks } from "./insert-asks.ts";

/** A reviewed file: article id, then language, then the lines that were left in. */
const Reviewed = z
  .record(
    z.string().regex(/^[a-z0-9-]+$/),
    z.record(z.string().regex(/^[a-z]{2,3}$/), z.array(z.string().min(1)).nullable()).nullable(),
  )
  .nullable();

/**
 * Puts the lines that a reviewer left in a file into the articles they belong to. Nothing is written unless every
 * article of the file exists; afterwards the whole folder is read again, so that a mistake shows at once.
 *
 * @returns how many lines each changed file has gained, by path in the folder
 */
export async function acceptCandidates(folder: string, reviewedFile: string): Promise<Record<string, number>> {
  const reviewed = Reviewed.parse(parse(await readFile(reviewedFile, "utf8"), { maxAliasCount: 0 })) ?? {};
  const changes: { path: string; text: string; gained: number }[] = [];
  for (const [articleId, byLanguage] of Object.entries(reviewed))
    for (const [language, asks] of Object.entries(byLanguage ?? {})) {
      const path = `articles/${articleId}.${language}.md`;
      const before = await readFile(join(folder, path), "utf8");
      const text = insertAsks(before, asks ?? []);
      const gained = text.split("\n").length - before.split("\n").length;
      if (gained > 0) changes.push({ path, text, gained });
    }
  for (const { path, text } of changes) {
    await writeFile(join(folder, `${path}.new`), text);
    await rename(join(folder, `${path}.new`), join(folder, path));
  }
  await readKnowledgeFolder(folder);
  return Object.fromEntries(changes.map(({ path, gained }) => [path, gained]));
}
