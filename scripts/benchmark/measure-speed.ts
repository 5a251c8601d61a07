import type { BuiltEngine } from "./engine.ts";

export interface Speed {
  /** Median over the questions, median over the runs; microseconds. */
  searchMicroseconds: number;
  analyseMicroseconds: number;
}

/** Times every engine on every question, the engines taking turns so that a busy machine slows all of them. */
export function measureSpeed(
  engines: ReadonlyMap<string, BuiltEngine>,
  questions: readonly string[],
  { runs = 15, topK = 10 } = {},
): Map<string, Speed> {
  const times = new Map([...engines.keys()].map((name) => [name, { search: [] as number[], analyse: [] as number[] }]));
  for (let run = 0; run < runs; run++)
    for (const [name, engine] of engines) {
      const searches: number[] = [];
      const analyses: number[] = [];
      for (const question of questions) {
        const start = performance.now();
        const query = engine.analyse(question);
        const cut = performance.now();
        engine.search(query, topK);
        searches.push(performance.now() - cut);
        analyses.push(cut - start);
      }
      times.get(name)?.search.push(median(searches));
      times.get(name)?.analyse.push(median(analyses));
    }
  return new Map(
    [...times].map(([name, { search, analyse }]) => [
      name,
      { searchMicroseconds: median(search) * 1000, analyseMicroseconds: median(analyse) * 1000 },
    ]),
  );
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
