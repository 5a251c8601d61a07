import type { GroundingFault, GroundingReport } from "../../contract/grounding.ts";

/** Counts what becomes of a model's sentences. */
export class GroundingTally {
  model: string | null = null;
  cached = false;
  calls = 0;
  kept = 0;
  readonly #dropped = new Map<GroundingFault, number>();

  drop(reason: GroundingFault): void {
    this.#dropped.set(reason, (this.#dropped.get(reason) ?? 0) + 1);
  }

  get dropped(): number {
    return [...this.#dropped.values()].reduce((sum, count) => sum + count, 0);
  }

  report(): GroundingReport {
    const { model, cached, calls, kept, dropped } = this;
    const reasons = [...this.#dropped].map(([reason, count]) => ({ reason, count }));
    return { model, cached, calls, given: kept + dropped, kept, dropped: reasons };
  }
}
