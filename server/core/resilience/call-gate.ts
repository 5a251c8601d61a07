import type { PartError } from "../ports.ts";

/** How a call ended, as far as its endpoint is to blame: `undecided` when nobody waited for its first word. */
export type CallOutcome = "success" | "undecided" | PartError;

/** Decides whether an endpoint may be called now, and learns from how its calls end. */
export interface CallGate {
  /**
   * Waits for a place among the calls that run at a time. The result is to be called once, when the call is over.
   * @throws PartError when the endpoint is not to be called now: it failed lately, or too many wait for it already
   */
  enter(): Promise<(outcome: CallOutcome) => void>;
}

/** What operators see of a gate. */
export interface GateState {
  circuit: "closed" | "open" | "half-open";
  running: number;
  waiting: number;
  /** When the last counted failure happened, milliseconds since the epoch; null = none since the last success. */
  failedAt: number | null;
}
