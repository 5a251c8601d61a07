import { spawnSync } from "node:child_process";
import type { Setting } from "./engine.ts";

/** What a process of its own needs to build an engine and answer every question once. */
export interface Footprint {
  buildMs: number;
  /** Highest resident set of the process, in MiB; Node itself takes about 45. */
  peakMebibytes: number;
}

/** Measured in a child process, so that engines do not share a heap. */
export function measureMemory(folder: string, engine: string, setting: Setting): Footprint {
  const script = new URL("./print-footprint.ts", import.meta.url).pathname;
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, folder, engine, JSON.stringify(setting)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`measuring ${engine} failed: ${stderr}`);
  return JSON.parse(stdout) as Footprint;
}
