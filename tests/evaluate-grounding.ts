// Prints how the grounding check does on a set: `node tests/evaluate-grounding.ts development`. Totals only.
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
];
const set = sets.find((name) => name === process.argv[2]) ?? "development";
const { classes, stopped, lost } = await measureGrounding(set);
for (const [kind, { count, kept }] of Object.entries(classes))
  console.log(`${kind.padEnd(18)} ${kept} of ${count} kept`);
console.log(`wrong stopped ${(stopped * 100).toFixed(1)} %, true lost ${(lost * 100).toFixed(1)} %`);
