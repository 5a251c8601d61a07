import type { Load } from "./measure-load.ts";

interface Measure {
  what: string;
  of: (load: Load) => number;
  digits: number;
}

const launcher: Measure = { what: "launcher usable, ms", of: (load) => load.launcherMs, digits: 0 };
const firstAnswer: Measure = { what: "first answer, ms", of: (load) => load.answerMs, digits: 0 };
const blocking: Measure = { what: "main thread blocked in all, ms", of: (load) => load.settled.blockingMs, digits: 0 };
const heap: Measure = { what: "heap in chat, MiB", of: (load) => load.settled.heapMebibytes, digits: 2 };
const measures: readonly Measure[] = [
  launcher,
  firstAnswer,
  { what: "main thread blocked until the answer, ms", of: (load) => load.blockingMs, digits: 0 },
  blocking,
  heap,
  { what: "bytes begun until the answer", of: (load) => load.bytes, digits: 0 },
  { what: "requests begun until the answer", of: (load) => load.requests, digits: 0 },
  { what: "bytes in all", of: (load) => load.settled.bytes, digits: 0 },
  { what: "requests in all", of: (load) => load.settled.requests, digits: 0 },
];

const sorted = (loads: readonly Load[], { of }: Measure): number[] => loads.map(of).sort((a, b) => a - b);

const median = (loads: readonly Load[], measure: Measure): number => {
  const values = sorted(loads, measure);
  const [low, high] = [Math.floor((values.length - 1) / 2), Math.floor(values.length / 2)];
  return ((values[low] ?? Number.NaN) + (values[high] ?? Number.NaN)) / 2;
};

/** A Markdown table, and what was promised of the widget; the first of `all` is the floor. */
export const summarize = (
  all: readonly { name: string; loads: readonly Load[] }[],
): { rows: string[]; bars: { what: string; is: number; atMost: number }[] } => {
  const loadsOf = (name: string): readonly Load[] => all.find((each) => each.name === name)?.loads ?? [];
  const floor = all[0]?.loads ?? [];
  const cell = (loads: readonly Load[], measure: Measure): string => {
    const [is, base] = [median(loads, measure), median(floor, measure)];
    const [least, ...others] = sorted(loads, measure).map((value) => value.toFixed(measure.digits));
    const most = others.at(-1) ?? least;
    const range = least === most ? "" : ` (${least} to ${most})`;
    return `${is.toFixed(measure.digits)}${range}${loads === floor || base === 0 ? "" : ` × ${(is / base).toFixed(2)}`}`;
  };
  const rows = [
    `| | ${all.map(({ name }) => name).join(" | ")} |`,
    `| --- |${" --- |".repeat(all.length)}`,
    ...measures.map((each) => `| ${each.what} | ${all.map(({ loads }) => cell(loads, each)).join(" | ")} |`),
  ];
  const ours = loadsOf("shirube");
  const bars = [
    { what: "launcher, × the floor", is: median(ours, launcher) / median(floor, launcher), atMost: 1.15 },
    { what: "first answer, × the floor", is: median(ours, firstAnswer) / median(floor, firstAnswer), atMost: 1.35 },
    { what: blocking.what, is: median(ours, blocking), atMost: 50 },
    { what: heap.what, is: median(ours, heap), atMost: 1.9 },
  ];
  return { rows, bars };
};
