import type { Clock } from "../../server/core/ports.ts";

export interface ManualClock extends Clock {
  /** Moves time on, runs the tasks that fall due in their order, and lets promises settle before and after each. */
  advance(durationMs: number): Promise<void>;
  /** Tasks that wait: 0 means that no timer leaked. */
  waiting(): number;
}

/** A clock that stands still until a test moves it. */
export function createManualClock({ startMs = 0 }: { startMs?: number } = {}): ManualClock {
  let nowMs = startMs;
  const tasks = new Set<{ dueMs: number; run: () => void }>();
  return {
    now: () => nowMs,
    after(delayMs, run) {
      const task = { dueMs: nowMs + Math.max(0, delayMs), run };
      tasks.add(task);
      return () => void tasks.delete(task);
    },
    async advance(durationMs) {
      const endMs = nowMs + durationMs;
      await settle();
      for (;;) {
        const next = [...tasks].filter(({ dueMs }) => dueMs <= endMs).sort((a, b) => a.dueMs - b.dueMs)[0];
        if (next === undefined) break;
        tasks.delete(next);
        nowMs = next.dueMs;
        next.run();
        await settle();
      }
      nowMs = endMs;
    },
    waiting: () => tasks.size,
  };
}

/** A turn of the event loop: every promise that can settle has settled by then. */
function settle(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
