import type { Clock, LanguageModel, PromptMessage, StopSignal } from "../ports.ts";
import { PartError } from "../ports.ts";
import type { CallGate, CallOutcome } from "../resilience/call-gate.ts";
import { type ReadDeadlines, readWithDeadlines } from "../resilience/read-with-deadlines.ts";

/** A language model at an address, and the gate before it. */
export interface ModelEndpoint {
  model: LanguageModel;
  gate: CallGate;
}

export interface EndpointCall {
  messages: readonly PromptMessage[];
  clock: Clock;
  deadlines: ReadDeadlines;
  signal: StopSignal;
  /** Called when the request leaves. */
  onCall: () => void;
}

/**
 * What an endpoint says, and how the call went told to its gate. Waiting at the gate counts towards the first token.
 * @throws PartError when the gate refuses, a deadline is missed or the model fails
 */
export async function* readEndpoint(
  { model, gate }: ModelEndpoint,
  { messages, clock, deadlines, signal, onCall }: EndpointCall,
): AsyncGenerator<string, void, undefined> {
  const startMs = clock.now();
  const leave = await enterInTime(gate, clock, deadlines.firstTokenMs, signal);
  if (leave === null) return;
  const waitedMs = clock.now() - startMs;
  let outcome: CallOutcome = "undecided";
  try {
    onCall();
    const { firstTokenMs, idleMs, totalMs } = deadlines;
    const left = { firstTokenMs: firstTokenMs - waitedMs, idleMs, totalMs: totalMs - waitedMs };
    for await (const text of readWithDeadlines(model.generate(messages), clock, left, signal)) {
      outcome = "success";
      yield text;
    }
  } catch (error) {
    if (error instanceof PartError) outcome = error;
    throw error;
  } finally {
    leave(outcome);
  }
}

/** A place at the gate; null when the asker left first. Who gives up waiting gives the place back when it comes. */
async function enterInTime(
  gate: CallGate,
  clock: Clock,
  patienceMs: number,
  signal: StopSignal,
): Promise<((outcome: CallOutcome) => void) | null> {
  const entering = gate.enter();
  let cancelTimer = () => {};
  let onAbort = () => {};
  const impatience = new Promise<"late" | "aborted">((resolve) => {
    cancelTimer = clock.after(patienceMs, () => resolve("late"));
    onAbort = () => resolve("aborted");
    signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    const first = signal.aborted ? "aborted" : await Promise.race([entering, impatience]);
    if (typeof first === "function") return first;
    entering.then(
      (leave) => leave("undecided"),
      () => {},
    );
    if (first === "late") throw new PartError("llm", "timeout", "no place among the running calls");
    return null;
  } finally {
    cancelTimer();
    signal.removeEventListener("abort", onAbort);
  }
}
