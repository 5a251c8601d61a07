import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  CountBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
} from "cockatiel";
import { PartError } from "../../core/ports.ts";
import type { CallGate, CallOutcome, GateState } from "../../core/resilience/call-gate.ts";
import { RetryLaterError } from "./retry-later-error.ts";

export interface CallGateOptions {
  /** The part that the gate's refusals name. */
  part?: PartError["part"];
  /** Calls that run at a time, and calls that may wait for a place. */
  maxRunning?: number;
  maxWaiting?: number;
  /** The circuit opens when more than half of the last `sampleSize` calls failed, and at least `minCalls` were made. */
  sampleSize?: number;
  minCalls?: number;
  /** First pause before a probe, in milliseconds; it doubles, with jitter, up to `maxPauseMs`. */
  pauseMs?: number;
  maxPauseMs?: number;
}

/** Longest wish of a provider to be left alone that is granted: a mistaken header must not switch it off for a day. */
const maxRetryAfterMs = 300_000;

/**
 * A gate with a circuit breaker and a bound on calls, both cockatiel's. It has no timers: time is looked at when
 * somebody enters.
 *
 *     closed --more than half of the last calls failed--> open --pause over--> half-open: one probe
 *       ^------------------- probe succeeded -------------------------------------|   |-- failed --> open, longer
 *
 * Deadlines missed count as failures, so a slow endpoint opens it too. Output that is merely unusable does not: a
 * question can cause it, and no asker may switch the model off for the others.
 */
export function createCallGate({
  part = "llm",
  maxRunning = 8,
  maxWaiting = 16,
  sampleSize = 10,
  minCalls = 3,
  pauseMs = 5_000,
  maxPauseMs = 60_000,
}: CallGateOptions = {}): CallGate & { state(): GateState } {
  const places = bulkhead(maxRunning, maxWaiting);
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof PartError),
    {
      breaker: new CountBreaker({ threshold: 0.5, size: sampleSize, minimumNumberOfCalls: minCalls }),
      halfOpenAfter: new ExponentialBackoff({ initialDelay: pauseMs, maxDelay: maxPauseMs }),
    },
  );
  let failure: PartError | null = null;
  let failedAt: number | null = null;
  let closedUntil = 0;

  function settle(outcome: CallOutcome): void {
    if (outcome === "undecided") {
      // A probe that told nothing is no reason to let everybody in.
      if (breaker.state === CircuitState.HalfOpen) throw failure ?? new PartError(part, "unavailable");
      throw undecided;
    }
    if (outcome === "success" || outcome.reason === "invalid-output") {
      failure = null;
      failedAt = null;
      return;
    }
    failure = outcome;
    failedAt = Date.now();
    if (outcome instanceof RetryLaterError) closedUntil = failedAt + Math.min(outcome.retryAfterMs, maxRetryAfterMs);
    throw outcome;
  }

  /** Runs `wait` through the breaker; one probe at a time, and nobody waits for its result. */
  function throughBreaker(wait: () => Promise<void>): Promise<void> {
    if (breaker.state === CircuitState.HalfOpen || Date.now() < closedUntil) throw new BrokenCircuitError();
    return breaker.execute(wait);
  }

  return {
    enter: () =>
      new Promise((resolve, reject) => {
        const run = () => new Promise<CallOutcome>((leave) => resolve(leave)).then(settle);
        places
          .execute(() => throughBreaker(run))
          // After `resolve` this changes nothing: the caller knows how its call ended.
          .catch((error: unknown) => reject(toRefusal(part, error, failure)));
      }),
    state: () => ({
      circuit: circuitOf(breaker.state, closedUntil),
      running: maxRunning - places.executionSlots,
      waiting: maxWaiting - places.queueSlots,
      failedAt,
    }),
  };
}

/** Passes the breaker without being counted. */
const undecided = new Error("nobody waited for the end of the call");

function toRefusal(part: PartError["part"], error: unknown, failure: PartError | null): unknown {
  // Why it failed lately says more than that it is not asked now.
  if (error instanceof BrokenCircuitError)
    return new PartError(part, failure?.reason ?? "unavailable", "not asked: it failed lately");
  if (error instanceof BulkheadRejectedError) return new PartError(part, "rate-limited", "too many calls wait already");
  return error;
}

function circuitOf(state: CircuitState, closedUntil: number): GateState["circuit"] {
  if (state === CircuitState.HalfOpen) return "half-open";
  return state === CircuitState.Open || Date.now() < closedUntil ? "open" : "closed";
}
