import type { StopSignal } from "../ports.ts";

export interface Stop {
  signal: StopSignal;
  stop(): void;
  /** Lets go of the outer signal. */
  release(): void;
}

/** A stop of one's own that an outer signal also sets off. */
export function createStop(outer?: StopSignal): Stop {
  const listeners = new Set<() => void>();
  let aborted = outer?.aborted ?? false;
  const stop = () => {
    aborted = true;
    for (const listener of [...listeners]) listener();
  };
  outer?.addEventListener("abort", stop, { once: true });
  const signal: StopSignal = {
    get aborted() {
      return aborted;
    },
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
  };
  return { signal, stop, release: () => outer?.removeEventListener("abort", stop) };
}
