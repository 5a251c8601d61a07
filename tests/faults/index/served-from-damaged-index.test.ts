import { cp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createHashedEmbedder } from "../../../server/adapters/embeddings/hashed-embedder.ts";
import { findEvidence } from "../../../server/core/assessment/find-evidence.ts";
import { understand } from "../../../server/core/understanding/understand.ts";
import { openKnowledgeBase } from "../../../server/open-knowledge-base.ts";
import { seededRandom } from "../../conformance/random-vectors.ts";
import { createRecordingLog } from "../../support/recording-log.ts";
import { createTemporaryFolder } from "../../support/temporary-folder.ts";
import { tinyArticle, writeTinyKnowledge } from "../../support/tiny-knowledge.ts";

const damages = 200;

/** The bytes of an index, by path. */
async function filesOf(folder: string): Promise<{ path: string; size: number }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.map(async (path) => ({ path, size: (await stat(path)).size })));
}

test(`${damages} single changed bytes of the stored index change nothing that is served`, {
  timeout: 240_000,
}, async () => {
  const descale = tinyArticle({
    id: "descale",
    kind: "cause",
    list: "1. **Descale it** {#descale}\n   Boil vinegar once.",
  }).replace(/steps:\n.*\n.*\n/, "steps:\n  descale: { effort: 2 }\n");
  await using knowledge = await writeTinyKnowledge({
    "articles/descale.en.md": descale,
    "articles/descale.ja.md": descale,
  });
  await using data = await createTemporaryFolder();
  const serve = async () => {
    const { base } = await openKnowledgeBase({
      knowledgeDir: knowledge.path,
      dataDir: data.path,
      embedder: createHashedEmbedder({ dimension: 16 }),
      vectorWeight: 0.5,
      vectorIndex: "hnsw",
      log: createRecordingLog().log,
    });
    const question = "my kettle stays cold, how do I switch it on";
    const { chunks, ranked, signals } = await findEvidence(base, question, understand(question, base.vocabulary, "en"));
    return { found: chunks.map(({ chunk, score }) => [chunk.id, score.toFixed(6)]), ranked: ranked.length, signals };
  };
  const sound = await serve();
  const pristine = join(data.path, "pristine");
  await cp(join(data.path, "index"), pristine, { recursive: true });
  const random = seededRandom(7);
  for (let damage = 0; damage < damages; damage++) {
    await rm(join(data.path, "index"), { recursive: true });
    await cp(pristine, join(data.path, "index"), { recursive: true });
    const files = await filesOf(join(data.path, "index"));
    const { path, size } = files[damage % files.length] ?? { path: "", size: 0 };
    const bytes = await readFile(path);
    const at = Math.floor(random() * size);
    bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(random() * 255));
    await writeFile(path, bytes);
    expect(await serve(), `byte ${at} of ${path}`).toEqual(sound);
  }
});
