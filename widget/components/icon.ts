import { svg, type TemplateResult } from "lit";

const strokes = {
  close: "M5 5l10 10M15 5L5 15",
  restart: "M4.5 8a6 6 0 1 1-.4 4M4.5 3.5V8H9",
  send: "M10 16V4M5 9l5-5 5 5",
  stop: "M6 6h8v8H6z",
  worked: "M4.5 10.5l3.5 3.5 7.5-8",
  failed: "M6 6l8 8M14 6l-8 8",
  skipped: "M5 10h10",
  outside: "M8 5H5v10h10v-3M11 4h5v5M16 4l-7 7",
};

export type IconName = keyof typeof strokes;

/** Line drawings on a 20 x 20 grid, never the only bearer of a meaning. */
export const icon = (name: IconName): TemplateResult =>
  svg`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${strokes[name]}></path></svg>`;
