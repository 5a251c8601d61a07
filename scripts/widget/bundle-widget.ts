import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type InlineConfig, type Plugin, type Rolldown } from "vite";
import { measureWidget, type WidgetSizes } from "./measure-widget.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const widgetDirectory = join(root, "widget");
const pagesDirectory = join(widgetDirectory, "demo");
/** The demo, and the site owner's page with the page it shows. */
const pageNames = ["index.html", "studio.html", "preview.html"];

/** Minifiers leave templates alone; these need no indentation, and style sheets no line breaks either. */
const tightTemplates: Plugin = {
  name: "tight-templates",
  enforce: "pre",
  transform(code, id) {
    if (!id.startsWith(widgetDirectory) || !id.endsWith(".ts")) return null;
    const flush = code.replace(/\n +/g, "\n");
    const isStyles = id.endsWith(".styles.ts") || id.includes("/styles/");
    return { code: isStyles ? flush.replace(/([;{},])\n+/g, "$1").replace(/: (?=[^\n;]*;)/g, ":") : flush, map: null };
  },
};

/** A page has no language model: what words an answer and checks the wording stays out of its engine. */
const withoutModel: Plugin = {
  name: "without-model",
  load: (id) => (id.endsWith("/core/answer/improve-wording.ts") ? "export async function* improveWording() {}" : null),
};

/** Tells the companion the engine's file, so that it can be fetched without being run. */
const engineFile: Plugin = {
  name: "engine-file",
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
    const engine = chunks.find(({ name }) => name === "engine");
    for (const chunk of chunks)
      chunk.code = chunk.code.replaceAll(/\bENGINE_FILE\b/g, `"./${engine?.fileName.split("/").pop()}"`);
  },
};

const shared: InlineConfig = {
  configFile: false,
  mode: "production",
  logLevel: "warn",
  plugins: [tightTemplates, withoutModel, engineFile],
  base: "./",
  // Lit's small build whatever NODE_ENV is: a test must measure and run what is shipped.
  resolve: { conditions: ["module", "browser", "production"] },
};

/** Bundles the element and its pages into `outDirectory`; `inputs` are the files of this repository that went in. */
export const bundleWidget = async (outDirectory: string): Promise<{ sizes: WidgetSizes; inputs: string[] }> => {
  const element = await outputsOf({
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
        // Said here because Vite leaves the white space of a library's ES build in. Hashes do not compress: short ones.
        output: { minify: true, entryFileNames: "shirube.js", chunkFileNames: "chunks/[name]-[hash:6].js" },
      },
    },
  });
  const pages = await outputsOf({
    ...shared,
    root: pagesDirectory,
    build: {
      target: "es2022",
      outDir: outDirectory,
      emptyOutDir: false,
      assetsDir: "chunks",
      modulePreload: false, // Its polyfill would be an inline script.
      assetsInlineLimit: 0,
      rolldownOptions: { input: pageNames.map((name) => join(pagesDirectory, name)) },
    },
  });
  const chunks = element.filter((file) => file.type === "chunk");
  return { sizes: measureWidget(chunks), inputs: inputsOf([...element, ...pages]) };
};

/**
 * The element as an npm package's files: `index.js`, which registers nothing, and `define.js`. Whoever bundles them again
 * names the engine's file anew, so it is left to an import.
 */
export const bundlePackage = async (outDirectory: string): Promise<void> => {
  await outputsOf({
    ...shared,
    root: widgetDirectory,
    define: { ENGINE_FILE: "null" },
    build: {
      target: "es2022",
      outDir: outDirectory,
      emptyOutDir: true,
      lib: { entry: { index: "index.ts", define: "shirube.ts" }, formats: ["es"] },
      rolldownOptions: {
        output: { minify: true, entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  });
};

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset;

async function outputsOf(config: InlineConfig): Promise<Output[]> {
  const results = [await build(config)].flat() as Rolldown.RolldownOutput[];
  return results.flatMap(({ output }) => output);
}

function inputsOf(outputs: readonly Output[]): string[] {
  const ids = outputs.flatMap((file) => (file.type === "chunk" ? Object.keys(file.modules) : []));
  const own = ids
    .map((id) => id.replace(/\?.*/, ""))
    .filter((id) => id.startsWith(root) && !id.includes("node_modules"))
    .map((id) => relative(root, id));
  return [...new Set(own)].sort();
}
