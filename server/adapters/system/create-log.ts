import { pino } from "pino";
import type { Log } from "../../core/ports.ts";

/** JSON lines on standard output, from `level` up. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
