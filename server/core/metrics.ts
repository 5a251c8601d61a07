import type { Answer } from "../contract/answer.ts";

/** Counts what happens, for operators. Never counts by anything an asker wrote. */
export interface Metrics {
  answered(answer: Answer): void;
  requested(request: { method: string; route: string; status: number; durationMs: number }): void;
  /** Everything counted so far, in a format that collectors read. */
  read(): Promise<{ contentType: string; text: string }>;
}
