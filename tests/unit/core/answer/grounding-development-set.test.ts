import { expect, it } from "vitest";
import { type GroundingSet, measureGrounding } from "../../../support/measure-grounding.ts";

/** Shares: of the wrong ones stopped, in all and at least of a class; of the true ones lost. What was reached is the floor. */
it.each<[GroundingSet, { stopped: number; ofClass: number; lost: number }]>([
  ["development", { stopped: 0.97, ofClass: 0.95, lost: 0.48 }],
  ["development-3", { stopped: 0.98, ofClass: 0.92, lost: 0.161 }],
  ["development-4", { stopped: 0.99, ofClass: 0.96, lost: 0.014 }],
  ["development-5", { stopped: 0.97, ofClass: 0.91, lost: 0.16 }],
  ["development-6", { stopped: 0.96, ofClass: 0.9, lost: 0.028 }],
  ["development-7", { stopped: 0.84, ofClass: 0.84, lost: 0.17 }],
  ["development-8", { stopped: 0.97, ofClass: 0.91, lost: 0.034 }],
  ["held-out-2", { stopped: 0.99, ofClass: 0.95, lost: 0.037 }],
  ["held-out-2b", { stopped: 0.99, ofClass: 0.95, lost: 0.054 }],
  ["held-out-3b", { stopped: 0.99, ofClass: 0.95, lost: 0.064 }],
  ["held-out-3c", { stopped: 0.93, ofClass: 0.66, lost: 0.01 }],
  ["held-out-3d", { stopped: 0.99, ofClass: 0.95, lost: 0.025 }],
])("The grounding check on the set %s: %j", async (set, floor) => {
  const { classes, stopped, lost } = await measureGrounding(set);
  expect(stopped).toBeGreaterThanOrEqual(floor.stopped);
  expect(lost).toBeLessThanOrEqual(floor.lost);
  for (const [kind, { count, kept }] of Object.entries(classes))
    if (kind !== "true") expect([kind, 1 - kept / count >= floor.ofClass]).toEqual([kind, true]);
});
