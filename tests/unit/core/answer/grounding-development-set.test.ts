import { expect, it } from "vitest";
import { measureGrounding } from "../../../support/measure-grounding.ts";

it("The grounding check stops 95 % of the wrong sentences of the development set, no class below 85 %, and loses 5 % of the true", async () => {
  const { classes, stopped, lost } = await measureGrounding("development");
  expect(stopped).toBeGreaterThanOrEqual(0.95);
  expect(lost).toBeLessThanOrEqual(0.05);
  for (const [kind, { count, kept }] of Object.entries(classes))
    if (kind !== "true") expect([kind, 1 - kept / count >= 0.85]).toEqual([kind, true]);
});
