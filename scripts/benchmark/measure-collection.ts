import { bootstrap } from "./bootstrap.ts";
import { chooseSettings, refusalOf } from "./choose-settings.ts";
import { halfOf, readCollection } from "./collection.ts";
import { detectCollectionLanguage } from "./detect-collection-language.ts";
import type { BuiltEngine, Confidence, Engine, Setting } from "./engine.ts";
import { engines } from "./engines.ts";
import { measureMemory } from "./measure-memory.ts";
import { measureQuality, type Quality } from "./measure-quality.ts";
import { measureSpeed } from "./measure-speed.ts";
import { mean } from "./measures.ts";

interface Contestant {
  engine: Engine;
  setting: Setting;
  built: BuiltEngine;
  /** On the report half. */
  quality: Quality;
  /** On both halves, one of which the setting was chosen on. */
  whole: Quality;
}

/** Prints quality, speed and memory of every engine on one collection. */
export function measureCollection(folder: string, name: string): void {
  const collection = readCollection(folder);
  const language = detectCollectionLanguage(collection.documents);
  const reported = collection.queries.filter(({ id }) => halfOf(id) === "report");
  console.log(
    `\n## ${name}: ${collection.documents.length} documents (${language}), ${reported.length} questions of the report half`,
  );

  const choices = engines.map((engine) => ({ engine, choice: chooseSettings(engine, collection, language) }));
  const contestants = choices.map(({ engine, choice }) => enter(engine, choice.ranking));
  for (const measure of ["recallAt1", "recallAt10", "ndcgAt10"] as const) printMeans(measure, contestants);
  for (const { engine, choice } of choices)
    if (choice.refusal) printAuroc(enter(engine, choice.refusal.setting), choice.refusal.confidence);
  for (const { engine, setting } of contestants) console.log(`setting of ${engine.name}: ${describe(setting)}`);
  printSpeed(
    contestants,
    reported.map(({ text }) => text),
  );
  for (const { engine, setting, built } of contestants) {
    built.close();
    const { buildMs, peakMebibytes } = measureMemory(folder, engine.name, setting);
    console.log(`${engine.name.padEnd(12)}  build ${buildMs} ms  peak RSS ${peakMebibytes} MiB`);
  }

  function enter(engine: Engine, setting: Setting): Contestant {
    const built = engine.build(collection.documents, language, setting);
    const quality = measureQuality(built, collection, "report");
    return { engine, setting, built, quality, whole: measureQuality(built, collection, "both") };
  }
}

function printMeans(measure: "recallAt1" | "recallAt10" | "ndcgAt10", contestants: readonly Contestant[]): void {
  const title = { recallAt1: "R@1", recallAt10: "R@10", ndcgAt10: "nDCG@10" }[measure];
  const ours = contestants[0]?.quality[measure] ?? [];
  for (const { engine, quality, whole } of contestants) {
    const values = quality[measure];
    const interval = bootstrap([values.length], ([draws = []]) => meanAt(values, draws));
    const lead = bootstrap([values.length], ([draws = []]) => meanAt(ours, draws) - meanAt(values, draws));
    const ahead = values === ours ? "" : `  ours ahead by ${signed(mean(ours) - mean(values))} ${range(lead)}`;
    const both = `  both halves ${mean(whole[measure]).toFixed(3)}`;
    console.log(
      `${title.padEnd(8)}${engine.name.padEnd(12)}  ${mean(values).toFixed(3)} ${range(interval)}${both}${ahead}`,
    );
  }
}

function printAuroc({ engine, quality, setting, built }: Contestant, by: keyof Confidence): void {
  built.close();
  const { covered, uncovered } = quality;
  const pick = (all: readonly Confidence[], draws: readonly number[] = []) =>
    draws.map((at) => all[at]).filter((confidence) => confidence !== undefined);
  const interval = bootstrap([covered.length, uncovered.length], ([inside, outside]) =>
    refusalOf({ covered: pick(covered, inside), uncovered: pick(uncovered, outside) }, by),
  );
  const how = by === "score" ? "by score" : "by score per term";
  console.log(
    `AUROC   ${engine.name.padEnd(12)}  ${refusalOf(quality, by).toFixed(3)} ${range(interval)}  (${describe(setting)}, ${how})`,
  );
}

function printSpeed(contestants: readonly Contestant[], questions: readonly string[]): void {
  const speeds = measureSpeed(new Map(contestants.map(({ engine, built }) => [engine.name, built])), questions);
  const ours = speeds.get(contestants[0]?.engine.name ?? "");
  for (const [name, { searchMicroseconds, analyseMicroseconds }] of speeds)
    console.log(
      `p50     ${name.padEnd(12)}  search ${searchMicroseconds.toFixed(0)} us (ours takes ${((ours?.searchMicroseconds ?? 0) / searchMicroseconds).toFixed(2)} of it)  cutting the question ${analyseMicroseconds.toFixed(0)} us`,
    );
}

function describe({ analysis, unit, k1, b, titleWeight, isFuzzy }: Setting): string {
  if (analysis === "by shape") return "none, the shape of the collection decides";
  const cut =
    typeof analysis === "string"
      ? analysis
      : [analysis.cut, analysis.stem ? "stemmed" : "", analysis.stop ? "without stop words" : ""]
          .filter(Boolean)
          .join(" ");
  return `${cut}, per ${unit}, k1 ${k1}, b ${b}, title x${titleWeight}${isFuzzy ? ", fuzzy" : ""}`;
}

const meanAt = (values: readonly number[], draws: readonly number[]) => mean(draws.map((at) => values[at] ?? 0));
const range = ([low, high]: readonly [number, number]) => `[${low.toFixed(3)}, ${high.toFixed(3)}]`;
const signed = (value: number) => (value >= 0 ? "+" : "") + value.toFixed(3);
