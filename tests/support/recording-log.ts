import type { Log } from "../../server/core/ports.ts";

export interface LogLine {
  level: "info" | "warn" | "error";
  message: string;
  fields: object;
}

/** A log at level info that keeps its lines. */
export function createRecordingLog(): { log: Log; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const writer = (level: LogLine["level"]) => (fields: object, message: string) => {
    lines.push({ level, message, fields });
  };
  return { lines, log: { debug: () => {}, info: writer("info"), warn: writer("warn"), error: writer("error") } };
}
