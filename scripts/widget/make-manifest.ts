import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { create, ts } from "@custom-elements-manifest/analyzer/index.js";
import { root } from "./bundle-widget.ts";

interface Member {
  kind: string;
  name: string;
  privacy?: string;
}

interface Manifest {
  modules: { path: string; declarations: { name: string; tagName?: string; members: Member[] }[]; exports: object[] }[];
}

/**
 * The custom-elements manifest, which editors and framework integrations read: what the class's docstring and its public
 * members say.
 */
export const makeManifest = async (): Promise<Manifest> => {
  const source = await readFile(join(root, "widget", "shirube-chat.ts"), "utf8");
  // By the name of the package's file: that is where its readers find the class.
  const file = ts.createSourceFile("index.js", source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const manifest = create({ modules: [file] }) as Manifest;
  const [module] = manifest.modules;
  const element = module?.declarations.find(({ name }) => name === "ShirubeChat");
  if (!module || !element) throw new Error("the analyzer found no ShirubeChat");
  const accessors = new Set([...source.matchAll(/^ {2}get (\w+)\(/gm)].map(([, name]) => name));
  element.tagName = "shirube-chat";
  // The analyzer takes what the constructor assigns to other objects for fields as well.
  element.members = element.members.filter(
    ({ kind, name, privacy }) => privacy !== "private" && (kind === "method" || accessors.has(name)),
  );
  const definition = { kind: "custom-element-definition", name: element.tagName };
  module.exports.push({ ...definition, declaration: { name: element.name, module: module.path } });
  return manifest;
};
