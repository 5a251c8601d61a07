/**
 * Builds the widget and its demo page into `dist/widget`:
 *
 *     shirube.js        the script a page loads: registers the element, shows the launcher
 *     chunks/*-hash.js  the panel, fetched when someone comes near the launcher; safe to cache for ever
 *     index.html        the demo page (its script and styles are in chunks/ too)
 *
 * Run: `node scripts/build-widget.ts`. Prints what a visitor downloads, in brotli bytes.
 */
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build, type InlineConfig, type Rolldown } from "vite";

const widgetDirectory = fileURLToPath(new URL("../widget", import.meta.url));

export interface WidgetSizes {
  /** Brotli bytes until the launcher can be used. */
  launcher: number;
  /** Brotli bytes until the first answer can be shown: the launcher's and the panel's. */
  firstAnswer: number;
  /** Files until the first answer, the request for the answer itself not counted. */
  files: number;
}

const brotliBytes = (code: string): number => brotliCompressSync(code).length;

/** Everything `names` lead to; `follow` says which of a chunk's imports count. */
const reach = (
  chunks: ReadonlyMap<string, Rolldown.OutputChunk>,
  names: readonly string[],
  follow: (chunk: Rolldown.OutputChunk) => readonly string[],
  reached = new Set<string>(),
): Set<string> => {
  for (const name of names) {
    const chunk = chunks.get(name);
    if (!chunk || reached.has(name)) continue;
    reached.add(name);
    reach(chunks, follow(chunk), follow, reached);
  }
  return reached;
};

const measure = (outputs: readonly Rolldown.RolldownOutput[]): WidgetSizes => {
  const all = outputs.flatMap(({ output }) => output.filter((file) => file.type === "chunk"));
  const chunks = new Map(all.map((chunk) => [chunk.fileName, chunk]));
  const sum = (names: Set<string>) =>
    [...names].reduce((total, name) => total + brotliBytes(chunks.get(name)?.code ?? ""), 0);
  const launcher = reach(chunks, ["shirube.js"], (chunk) => chunk.imports);
  const firstAnswer = reach(chunks, ["shirube.js"], (chunk) => [...chunk.imports, ...chunk.dynamicImports]);
  return { launcher: sum(launcher), firstAnswer: sum(firstAnswer), files: firstAnswer.size };
};

export const buildWidget = async ({
  outDirectory = fileURLToPath(new URL("../dist/widget", import.meta.url)),
} = {}): Promise<WidgetSizes> => {
  const shared: InlineConfig = {
    configFile: false,
    mode: "production",
    logLevel: "warn",
    base: "./",
    // Lit's small build whatever NODE_ENV is: a test must measure and run what is shipped.
    resolve: { conditions: ["module", "browser", "production"] },
  };
  const element = await build({
    ...shared,
    root: widgetDirectory,
    build: {
      target: "es2022",
      outDir: outDirectory,
      emptyOutDir: true,
      lib: { entry: "shirube.ts", formats: ["es"] },
      rolldownOptions: {
        // What both halves need stays in the launcher's file, instead of a third one to wait for.
        preserveEntrySignatures: "allow-extension",
        // Said here because Vite leaves the white space of a library's ES build in.
        output: { minify: true, entryFileNames: "shirube.js", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  });
  await build({
    ...shared,
    root: `${widgetDirectory}/demo`,
    build: {
      target: "es2022",
      outDir: outDirectory,
      emptyOutDir: false,
      assetsDir: "chunks",
      modulePreload: false, // Its polyfill would be an inline script.
      assetsInlineLimit: 0,
    },
  });
  return measure([element].flat() as Rolldown.RolldownOutput[]);
};

if (import.meta.main) {
  const { launcher, firstAnswer, files } = await buildWidget();
  console.log(`launcher      ${launcher} bytes brotli (aim: 8192)`);
  console.log(`first answer  ${firstAnswer} bytes brotli in ${files} files and one question (aim: 18432)`);
}
