import { brotliCompressSync } from "node:zlib";
import type { Rolldown } from "vite";

export interface WidgetSizes {
  /** Brotli bytes until the launcher can be used. */
  launcher: number;
  /** Brotli bytes until the first answer can be shown: the launcher's and the panel's. */
  firstAnswer: number;
  /** Files until the first answer, the request for the answer itself not counted. */
  files: number;
  /** Brotli bytes of each chunk fetched later, by name. */
  later: Record<string, number>;
}

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

/** What a visitor downloads, in brotli bytes at the highest quality. */
export const measureWidget = (all: readonly Rolldown.OutputChunk[]): WidgetSizes => {
  const chunks: Chunks = new Map(all.map((chunk) => [chunk.fileName, chunk]));
  const bytes = (name: string) => brotliCompressSync(chunks.get(name)?.code ?? "").length;
  const sum = (names: Set<string>) => [...names].reduce((total, name) => total + bytes(name), 0);
  const panels = all.filter(({ name }) => name === "shirube-panel").map(({ fileName }) => fileName);
  const firstAnswer = withImports(chunks, ["shirube.js", ...panels]);
  const later = all.filter(({ fileName }) => !firstAnswer.has(fileName));
  return {
    launcher: sum(withImports(chunks, ["shirube.js"])),
    firstAnswer: sum(firstAnswer),
    files: firstAnswer.size,
    later: Object.fromEntries(later.map(({ name, fileName }) => [name, bytes(fileName)])),
  };
};

/** Files and everything they import statically; what is imported dynamically comes later, if at all. */
function withImports(chunks: Chunks, names: readonly string[], reached = new Set<string>()): Set<string> {
  for (const name of names) {
    const chunk = chunks.get(name);
    if (!chunk || reached.has(name)) continue;
    reached.add(name);
    withImports(chunks, chunk.imports, reached);
  }
  return reached;
}
