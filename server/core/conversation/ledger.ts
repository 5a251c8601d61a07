import type { StepOutcome } from "../../contract/answer.ts";

/** What became of each step of a conversation, by step id. Plain data, so that it can be stored and sent. */
export type StepLedger = Readonly<Record<string, StepOutcome>>;

/** Notes steps as shown. A step that has an outcome keeps it. */
export function offerSteps(ledger: StepLedger, stepIds: readonly string[]): StepLedger {
  const fresh = stepIds.filter((id) => ledger[id] === undefined).map((id) => [id, "offered"] as const);
  return { ...ledger, ...Object.fromEntries(fresh) };
}

/** Notes what became of steps; a later word of the asker wins over an earlier one. */
export function markSteps(ledger: StepLedger, stepIds: readonly string[], outcome: StepOutcome): StepLedger {
  return { ...ledger, ...Object.fromEntries(stepIds.map((id) => [id, outcome])) };
}

/** Takes back that steps failed or were skipped: the asker says that they have not been done. */
export function reopenSteps(ledger: StepLedger, stepIds: readonly string[]): StepLedger {
  const isTakenBack = ([id, outcome]: [string, StepOutcome]) =>
    stepIds.includes(id) && (outcome === "failed" || outcome === "skipped");
  return Object.fromEntries(Object.entries(ledger).filter((entry) => !isTakenBack(entry)));
}

/** A step may be shown unless it worked, failed or was skipped. */
export function mayOffer(ledger: StepLedger, stepId: string): boolean {
  const outcome = ledger[stepId];
  return outcome === undefined || outcome === "offered";
}
