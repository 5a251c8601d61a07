/**
 * Builds the npm package `shirube-chat` into `dist/package`: the element as ES modules, its types and its custom-elements
 * manifest. Nothing is published. Run: `node scripts/build-package.ts`.
 */
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundlePackage, root } from "./widget/bundle-widget.ts";
import { makeManifest } from "./widget/make-manifest.ts";
import { writeTypes } from "./widget/write-types.ts";

export const buildPackage = async ({ outDirectory = join(root, "dist", "package") } = {}): Promise<void> => {
  await bundlePackage(outDirectory);
  await writeTypes(outDirectory);
  await writeJson(join(outDirectory, "custom-elements.json"), await makeManifest());
  const { version, license } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  await writeJson(join(outDirectory, "package.json"), {
    name: "shirube-chat",
    version,
    license,
    description:
      "A help widget that answers in cited steps, with or without a language model, with or without its server.",
    type: "module",
    exports: {
      ".": { types: "./types/widget/index.d.ts", default: "./index.js" },
      "./define": { types: "./types/widget/shirube.d.ts", default: "./define.js" },
      "./custom-elements.json": "./custom-elements.json",
      "./package.json": "./package.json",
    },
    customElements: "custom-elements.json",
    sideEffects: ["./define.js"],
    files: ["index.js", "define.js", "chunks", "types", "custom-elements.json"],
  });
  await copyFile(join(root, "LICENSE"), join(outDirectory, "LICENSE"));
  await copyFile(join(root, "docs", "widget.md"), join(outDirectory, "README.md"));
};

const writeJson = (path: string, value: object): Promise<void> =>
  writeFile(path, `${JSON.stringify(value, null, 2)}\n`);

if (import.meta.main) {
  await buildPackage();
  console.log("dist/package is ready for `npm pack dist/package`.");
}
