import { type Clock, type Generation, PartError, type StopSignal } from "../ports.ts";

export interface ReadDeadlines {
  /** From the start of reading to the first text. */
  firstTokenMs: number;
  /** Between two texts. */
  idleMs: number;
  /** From the start of reading to the end, however lively the model is. */
  totalMs: number;
}

/**
 * Reads a generation for as long as it is worth waiting. Whatever ends the reading (end, error, missed deadline,
 * abort, a reader that leaves) also stops the generation, so that nothing is produced that nobody reads.
 *
 * @param signal the asker's wish to stop; the reading then ends quietly
 * @throws PartError `llm: timeout` on a missed deadline; else what the generation throws
 */
export async function* readWithDeadlines(
  { chunks, stop }: Generation,
  clock: Clock,
  { firstTokenMs, idleMs, totalMs }: ReadDeadlines,
  signal?: StopSignal,
): AsyncGenerator<string, void, undefined> {
  const reader = chunks[Symbol.asyncIterator]();
  const endMs = clock.now() + totalMs;
  let patienceEndsMs = clock.now() + firstTokenMs;
  try {
    while (!signal?.aborted) {
      const next = await nextBefore(Math.min(patienceEndsMs, endMs), reader, clock, signal);
      if (next === "aborted" || next.done) return;
      // An empty text is no sign of life: a server may send them for ever while it produces nothing.
      if (next.value === "") continue;
      yield next.value;
      patienceEndsMs = clock.now() + idleMs;
    }
  } finally {
    // Not `reader.return()`: on a hanging source it would wait for the very text that does not come.
    stop();
  }
}

async function nextBefore(
  deadlineMs: number,
  reader: AsyncIterator<string>,
  clock: Clock,
  signal: StopSignal | undefined,
): Promise<IteratorResult<string> | "aborted"> {
  const leftMs = deadlineMs - clock.now();
  // A source that is always ready would win every race against a timer.
  if (leftMs <= 0) throw missed();
  let cancelTimer = () => {};
  let onAbort = () => {};
  try {
    return await Promise.race([
      reader.next(),
      new Promise<never>((_, reject) => {
        cancelTimer = clock.after(leftMs, () => reject(missed()));
      }),
      new Promise<"aborted">((resolve) => {
        onAbort = () => resolve("aborted");
        signal?.addEventListener("abort", onAbort, { once: true });
      }),
    ]);
  } finally {
    cancelTimer();
    signal?.removeEventListener("abort", onAbort);
  }
}

const missed = () => new PartError("llm", "timeout");
