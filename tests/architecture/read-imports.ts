/** One import of a source file, static, dynamic or re-exporting. */
export interface Import {
  specifier: string;
  /** Erased at run time: `import type …`, `export type … from`. */
  isTypeOnly: boolean;
}

const comments = /^[ \t]*\/\*[\s\S]*?\*\/|^[ \t]*\/\/.*$/gm;
const fromClauses =
  /^[ \t]*(?:import|export)\b(?<type>[ \t]+type\b(?![ \t]*(?:,|from\b)))?[^;"'`()=]*?\bfrom\s*["'](?<specifier>[^"']+)["']/gm;
const sideEffects = /^[ \t]*import\s*["'](?<specifier>[^"']+)["']/gm;
const dynamicImports = /\bimport\s*\(\s*(?:["'`](?<specifier>[^"'`]+)["'`])?/g;

/** What a file imports. A dynamic import whose target is computed is named `(computed)`: no arrow can allow it. */
export function readImports(source: string): Import[] {
  const code = source.replace(comments, "");
  const found = (pattern: RegExp) => [...code.matchAll(pattern)].map(({ groups }) => groups ?? {});
  return [
    ...found(fromClauses).map(({ type, specifier = "" }) => ({ specifier, isTypeOnly: type !== undefined })),
    ...found(sideEffects).map(({ specifier = "" }) => ({ specifier, isTypeOnly: false })),
    ...found(dynamicImports).map(({ specifier }) => ({ specifier: specifier ?? "(computed)", isTypeOnly: false })),
  ];
}
