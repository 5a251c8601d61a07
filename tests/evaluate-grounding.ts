// Prints how the grounding check does on one set or several together, in all and by language:
// `node tests/evaluate-grounding.ts development-4 development-6`. Totals only.
import { type GroundingSet, measureGrounding } from "./support/measure-grounding.ts";

const sets: readonly GroundingSet[] = [
  "development",
  "development-2",
  "development-3",
  "development-4",
  "development-5",
  "development-6",
  "development-7",
  "development-8",
  "held-out",
  "held-out-2",
  "held-out-2b",
  "held-out-3",
  "held-out-3b",
  "held-out-3c",
  "held-out-3d",
  "held-out-4",
  "held-out-4b",
  "held-out-4c",
];
const named = process.argv.slice(2);
const unknown = named.filter((name) => !sets.some((set) => set === name));
if (unknown.length > 0) throw new Error(`no such set: ${unknown.join(", ")}; there are ${sets.join(", ")}`);
const asked = sets.filter((name) => named.includes(name));
for (const language of [undefined, "ja", "en"]) {
  const { classes, stopped, lost } = await measureGrounding(asked.length > 0 ? asked : ["development"], language);
  if (Object.keys(classes).length === 0) continue;
  console.log(`${language ?? "all"}:`);
  for (const [kind, { count, kept }] of Object.entries(classes))
    console.log(`  ${kind.padEnd(18)} ${kept} of ${count} kept`);
  console.log(`  wrong stopped ${(stopped * 100).toFixed(1)} %, true lost ${(lost * 100).toFixed(1)} %`);
}
