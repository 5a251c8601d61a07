/**
 * Writes what a page needs to answer without a server into `dist/widget/bundle`: `<language>.json` for each language of
 * the knowledge, and `default.json`. For sites that serve the widget from their own origin (`bundle-src`).
 *
 * Run: `node scripts/build-bundle.ts [knowledge folder]`. Prints sizes in brotli bytes.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { createHashedEmbedder } from "../server/adapters/embeddings/hashed-embedder.ts";
import { createLog } from "../server/adapters/system/create-log.ts";
import { contractVersion } from "../server/contract/bundle.ts";
import { makePageBundle, type PageBundle } from "../server/core/offline/page-bundle.ts";
import { openKnowledgeBase } from "../server/open-knowledge-base.ts";
import { root } from "./widget/bundle-widget.ts";

export interface BundleSizes {
  /** Brotli bytes of a language's whole bundle. */
  bundle: number;
  /** Brotli bytes of the tree in it, on its own. */
  tree: number;
}

const brotliBytes = (value: unknown): number => brotliCompressSync(JSON.stringify(value)).length;

/** Every language's bundle, as `GET /bundle/{language}.json` sends it. */
export const makeBundles = async (knowledgeDir: string): Promise<PageBundle[]> => {
  const dataDir = await mkdtemp(join(tmpdir(), "shirube-bundle-"));
  try {
    const embedder = createHashedEmbedder();
    const log = createLog("silent");
    const { base } = await openKnowledgeBase({
      knowledgeDir,
      dataDir,
      embedder,
      log,
      vectorWeight: 0,
      vectorIndex: "exact",
    });
    const options = { contract: contractVersion, handoffUrl: process.env.HANDOFF_URL || null };
    return base.knowledge.languages.map((language) => makePageBundle(base, language, options));
  } finally {
    await rm(dataDir, { recursive: true });
  }
};

export const measureBundle = (bundle: PageBundle): BundleSizes => ({
  bundle: brotliBytes(bundle),
  tree: brotliBytes(bundle.knowledge.tree),
});

if (import.meta.main) {
  const directory = join(root, "dist", "widget", "bundle");
  const bundles = await makeBundles(process.argv[2] ?? join(root, "knowledge", "chatgpt"));
  await mkdir(directory, { recursive: true });
  for (const [index, bundle] of bundles.entries()) {
    const names = index === 0 ? [bundle.language, "default"] : [bundle.language];
    for (const name of names) await writeFile(join(directory, `${name}.json`), JSON.stringify(bundle));
    const { bundle: bytes, tree } = measureBundle(bundle);
    console.log(`bundle ${bundle.language}  ${bytes} bytes brotli (at most 40960), its tree ${tree} (at most 6144)`);
  }
}
