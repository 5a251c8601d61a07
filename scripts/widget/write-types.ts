import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { Answer, Choice, Citation, Step } from "../../server/contract/answer.ts";
import { Problem, problemCatalogue } from "../../server/contract/problem.ts";
import { root } from "./bundle-widget.ts";
import { typeOf } from "./type-of-schema.ts";

/** What the widget's types take from the contract, without the schemas: who uses the element needs no zod. */
const contract: Record<string, string> = {
  "server/contract/answer.d.ts": exported({ Answer, Choice, Citation, Step }),
  "server/contract/problem.d.ts": `${exported({ Problem })}export type ProblemCode = ${Object.keys(problemCatalogue)
    .map((code) => JSON.stringify(code))
    .join(" | ")};\n`,
};

/** Writes the declarations of the element and all they refer to into `types/` of a folder. */
export const writeTypes = async (outDirectory: string): Promise<void> => {
  const emitted = await mkdtemp(join(root, "dist", "types-"));
  try {
    await emitDeclarations(emitted);
    await copyWithImports(emitted, join(outDirectory, "types"), ["widget/index.d.ts", "widget/shirube.d.ts"]);
  } finally {
    await rm(emitted, { recursive: true });
  }
};

function exported(schemas: Record<string, z.ZodType>): string {
  return Object.entries(schemas)
    .map(([name, schema]) => `export type ${name} = ${typeOf(z.toJSONSchema(schema))};\n`)
    .join("");
}

async function emitDeclarations(outDir: string): Promise<void> {
  const config = {
    extends: join(root, "widget", "tsconfig.json"),
    compilerOptions: { noEmit: false, declaration: true, emitDeclarationOnly: true, outDir, rootDir: root },
    include: [],
    files: ["index.ts", "shirube.ts"].map((name) => join(root, "widget", name)),
  };
  const path = join(outDir, "tsconfig.json");
  await writeFile(path, JSON.stringify(config));
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  await promisify(execFile)(process.execPath, [tsc, "-p", path]);
}

async function copyWithImports(from: string, to: string, paths: readonly string[], seen = new Set<string>()) {
  for (const path of paths) {
    if (seen.has(path)) continue;
    seen.add(path);
    const declared = contract[path] ?? (await readFile(join(from, path), "utf8"));
    const imported: string[] = [];
    const text = declared.replace(/(from|import) "(\..+)\.ts"/g, (_, word: string, specifier: string) => {
      imported.push(join(dirname(path), `${specifier}.d.ts`));
      return `${word} "${specifier}.js"`;
    });
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), text);
    await copyWithImports(from, to, imported, seen);
  }
}
