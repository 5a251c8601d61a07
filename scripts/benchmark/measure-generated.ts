import { indexCollection } from "../../server/core/retrieval/index-collection.ts";
import { LexicalIndex, type LexicalSnapshot } from "../../server/core/retrieval/lexical-index.ts";
import { tokenize } from "../../server/core/text/tokenize.ts";
import { generateDocuments } from "./generate-documents.ts";
import { median } from "./measure-speed.ts";

/** Builds, stores, loads and asks an index of so many made-up chunks, and prints what it took. */
export function measureGenerated(count: number): void {
  const documents = generateDocuments(count);
  const texts = peakMebibytes();
  const start = performance.now();
  const index = indexCollection(documents, "en");
  const built = performance.now();
  const builtPeak = peakMebibytes();
  const snapshot = JSON.stringify(index);
  const loadStart = performance.now();
  const loaded = LexicalIndex.fromJSON(JSON.parse(snapshot) as LexicalSnapshot);
  const loadedAt = performance.now();

  const times: number[] = [];
  let found = 0;
  const questions = documents.filter((_, number) => number % Math.ceil(count / 500) === 0);
  for (const { id, title } of questions) {
    const terms = tokenize(title, "en", loaded.profile);
    const before = performance.now();
    const { matches } = loaded.search(terms, { topK: 10 });
    times.push(performance.now() - before);
    if (matches.some((match) => match.id === id)) found++;
  }
  console.log(`${count} generated chunks, profile ${index.profile.name}`);
  console.log(`  build           ${((built - start) / 1000).toFixed(1)} s`);
  console.log(
    `  peak RSS        ${builtPeak} MiB when built (${texts} MiB before, with the texts), ${peakMebibytes()} MiB at the end`,
  );
  console.log(
    `  snapshot        ${(snapshot.length / 2 ** 20).toFixed(1)} MiB, loaded in ${(loadedAt - loadStart).toFixed(0)} ms`,
  );
  console.log(
    `  query           p50 ${median(times).toFixed(2)} ms, its own chunk among the first ten for ${found} of ${questions.length}`,
  );
}

const peakMebibytes = () => Math.round(process.resourceUsage().maxRSS / 1024);
