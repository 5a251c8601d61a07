/**
 * `npm run bench:retrieval -- --data DIR`: our engine beside MiniSearch, wink-bm25 and SQLite FTS5 on a public set, or
 * on every set in a folder (format: docs/benchmarks.md). Peers are set up as they do best on the development half of
 * the questions; figures are from the other half.
 * `-- --generate 100000`: builds and asks an index of so many made-up chunks instead.
 */
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { measureCollection } from "./benchmark/measure-collection.ts";
import { measureGenerated } from "./benchmark/measure-generated.ts";

const { values } = parseArgs({ options: { data: { type: "string" }, generate: { type: "string" } } });

if (values.generate !== undefined) measureGenerated(Number(values.generate));
else if (values.data !== undefined)
  for (const folder of collectionsIn(values.data)) measureCollection(folder, basename(folder));
else {
  console.error("usage: npm run bench:retrieval -- --data DIR | --generate COUNT");
  process.exitCode = 2;
}

function collectionsIn(folder: string): string[] {
  const isCollection = (path: string) => existsSync(join(path, "docs.jsonl"));
  if (isCollection(folder)) return [folder];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter(isCollection);
}
