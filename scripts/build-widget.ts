/**
 * Builds the widget and its pages into `dist/widget`:
 *
 *     shirube.js        the script a page loads: registers the element, shows the launcher
 *     chunks/*-hash.js  the panel and what follows it, fetched when needed; safe to cache for ever
 *     index.html        the demo page (its script and styles are in chunks/ too)
 *     studio.html       the site owner's page, and preview.html, which it shows
 *     *.br, *.gz        the same, compressed, beside each
 *
 * Run: `node scripts/build-widget.ts [--if-changed]`. Prints what a visitor downloads, in brotli bytes.
 */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundleWidget, root } from "./widget/bundle-widget.ts";
import { compressFiles } from "./widget/compress-files.ts";
import type { WidgetSizes } from "./widget/measure-widget.ts";

const defaultDirectory = join(root, "dist", "widget");
/** What every build depends on beside the modules that go into it. */
const constantInputs = [
  "package-lock.json",
  "scripts/build-widget.ts",
  "scripts/widget/bundle-widget.ts",
  "scripts/widget/compress-files.ts",
];
/** Pages and styles, which a bundler does not always name among its inputs. */
const pagesDirectory = "widget/demo";

interface BuildRecord {
  /** Over the contents of `inputs`. */
  hash: string;
  inputs: string[];
  sizes: WidgetSizes;
}

/** Builds into a folder beside `outDirectory` and swaps it in: a server never serves half a build. */
export const buildWidget = async ({ outDirectory = defaultDirectory } = {}): Promise<WidgetSizes> => {
  await mkdir(dirname(outDirectory), { recursive: true });
  const fresh = await mkdtemp(`${outDirectory}-new-`);
  const { sizes, inputs: modules } = await bundleWidget(fresh);
  await compressFiles(fresh);
  const pages = (await readdir(join(root, pagesDirectory))).map((name) => `${pagesDirectory}/${name}`);
  const inputs = [...new Set([...constantInputs, ...pages, ...modules])].sort();
  const record: BuildRecord = { hash: await hashOf(inputs), inputs, sizes };
  await writeFile(recordPath(fresh), JSON.stringify(record));
  const old = `${fresh}-old`;
  await rename(outDirectory, old).catch(ignoreMissing);
  // Two builds at once leave the one that was first in place.
  await rename(fresh, outDirectory).catch(() => rm(fresh, { recursive: true }));
  await rm(old, { recursive: true, force: true });
  return sizes;
};

/** Builds only when a file that went into the last build, or the list of packages, has changed since. */
export const buildWidgetIfChanged = async ({
  outDirectory = defaultDirectory,
} = {}): Promise<WidgetSizes & { built: boolean }> => {
  const record = await readRecord(outDirectory);
  if (record && record.hash === (await hashOf(record.inputs).catch(ignoreMissing)))
    return { ...record.sizes, built: false };
  return { ...(await buildWidget({ outDirectory })), built: true };
};

const recordPath = (directory: string): string => join(directory, "build.json");

async function readRecord(directory: string): Promise<BuildRecord | null> {
  const text = await readFile(recordPath(directory), "utf8").catch(ignoreMissing);
  return text ? (JSON.parse(text) as BuildRecord) : null;
}

async function hashOf(inputs: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const input of inputs) hash.update(`${input}\0`).update(await readFile(join(root, input)));
  return hash.digest("hex");
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

if (import.meta.main) {
  const isConditional = process.argv.includes("--if-changed");
  const { launcher, firstAnswer, files, later, built } = isConditional
    ? await buildWidgetIfChanged()
    : { ...(await buildWidget()), built: true };
  if (!built) console.log("widget        unchanged since the last build");
  console.log(`launcher      ${launcher} bytes brotli (at most 8192)`);
  console.log(`first answer  ${firstAnswer} bytes brotli in ${files} files and one question (at most 18432)`);
  for (const [name, bytes] of Object.entries(later)) console.log(`later         ${bytes} bytes brotli: ${name}`);
}
