import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Thresholds } from "../../core/assessment/assess-evidence.ts";
import { signalNames } from "../../core/assessment/measure-signals.ts";
import { KnowledgeError } from "./knowledge-error.ts";

const probability = z.number().min(0).max(1);
const Weights = z.strictObject(
  Object.fromEntries(signalNames.map((name) => [name, z.number()])) as Record<
    (typeof signalNames)[number],
    z.ZodNumber
  >,
);
const FittedModel = z.strictObject({ bias: z.number(), weights: Weights, withSubject: Weights });
const ThresholdsFile = z.strictObject({
  fittedOn: z.string(),
  coverage: FittedModel,
  correctness: FittedModel,
  abstainBelow: probability,
  answerFrom: probability,
});

/** `thresholds.json` of a knowledge folder, as `npm run fit` wrote it; null where there is none. */
export async function readThresholds(folder: string): Promise<Thresholds | null> {
  const path = "thresholds.json";
  const text = await readFile(join(folder, path), "utf8").catch(() => null);
  if (text === null) return null;
  const refuse = (reason: string) => new KnowledgeError(folder, [{ path, reason: `${reason}; run npm run fit again` }]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse("is not JSON");
  }
  const result = ThresholdsFile.safeParse(value);
  if (!result.success)
    throw refuse(result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join(", "));
  return result.data;
}
