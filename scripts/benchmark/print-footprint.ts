/** Builds one engine over one collection, asks every question once, prints what it took. Run by measure-memory.ts. */
import { readCollection } from "./collection.ts";
import { detectCollectionLanguage } from "./detect-collection-language.ts";
import type { Setting } from "./engine.ts";
import { engines } from "./engines.ts";
import type { Footprint } from "./measure-memory.ts";

const [folder = "", name = "", setting = ""] = process.argv.slice(2);
const collection = readCollection(folder);
const engine = engines.find((candidate) => candidate.name === name);
if (!engine) throw new Error(`no engine is called ${name}`);
const start = performance.now();
const language = detectCollectionLanguage(collection.documents);
const built = engine.build(collection.documents, language, JSON.parse(setting) as Setting);
const buildMs = Math.round(performance.now() - start);
for (const { text } of collection.queries) built.search(built.analyse(text), 10);
const footprint: Footprint = { buildMs, peakMebibytes: Math.round(process.resourceUsage().maxRSS / 1024) };
console.log(JSON.stringify(footprint));
