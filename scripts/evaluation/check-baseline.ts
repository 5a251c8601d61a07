import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the development part of an evaluation is held to. Shares are 0..1. */
export interface Figures {
  hitAt1: number;
  hitAt3: number;
  /** Questions about something else that are refused: plainly others, and those that look like ours. */
  refusedFar: number;
  refusedNear: number;
  /** Covered questions that are refused. */
  falseRefusal: number;
  /** Turns of the dialogues in which everything was as expected. */
  turnsAsExpected: number;
  /** Turns in which a tried step was offered again: a count. */
  repeats: number;
}

const isBetterLower: ReadonlySet<keyof Figures> = new Set(["falseRefusal", "repeats"]);

/** Shares are stored to four places; what is lost there is no loss. */
const tolerance = 0.0001;

/** Each figure that is worse than it was, in words; empty where none is. */
export function worseThan(baseline: Figures, figures: Figures): string[] {
  return (Object.keys(baseline) as (keyof Figures)[]).flatMap((name) => {
    const change = figures[name] - baseline[name];
    const isWorse = !((isBetterLower.has(name) ? -change : change) >= -tolerance);
    return isWorse ? [`${name} is ${format(figures[name])}, was ${format(baseline[name])}`] : [];
  });
}

/**
 * Holds figures against the `baseline.json` of an evaluation folder.
 *
 * @returns what has become worse, in words
 * @throws Error when there is no baseline, or it lacks a figure
 */
export function checkBaseline(folder: string, figures: Figures): string[] {
  const path = join(folder, "baseline.json");
  const baseline = JSON.parse(readFileSync(path, "utf8")) as Partial<Figures>;
  const missing = (Object.keys(figures) as (keyof Figures)[]).filter((name) => typeof baseline[name] !== "number");
  if (missing.length > 0) throw new Error(`${path} lacks ${missing.join(", ")}`);
  return worseThan(baseline as Figures, figures);
}

/** A baseline as it is written down. */
export function writtenFigures(figures: Figures): string {
  const rounded = Object.entries(figures).map(([name, value]) => [name, Number(format(value))]);
  return `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`;
}

function format(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
