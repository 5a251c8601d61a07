import type { Diagnostics } from "../../contract/diagnostics.ts";
import type { CheckSteps, TreeSource } from "../knowledge/tree-source.ts";

/** What a self-check says about steps, by id. */
export interface CheckFinding {
  /** Not needed: what they would mend was found to be fine. */
  proved: string[];
  /** To be tried first: what they would mend was found to fail. */
  suspected: string[];
}

export const nothingFound: CheckFinding = { proved: [], suspected: [] };

/**
 * Reads a self-check by the knowledge's own table. One failure among several results of a name (hosts, say) is a
 * failure; a step that any failure points to is needed, whatever else was found fine.
 */
export function readChecks(checks: TreeSource["checks"], { checks: results }: Diagnostics): CheckFinding {
  const table = new Map<string, CheckSteps>(Object.entries(checks ?? {}));
  const failed = new Set(results.filter(({ outcome }) => outcome === "failed").map(({ name }) => name));
  const fine = results.filter(({ name, outcome }) => outcome === "fine" && !failed.has(name));
  const suspected = [...new Set([...failed].flatMap((name) => table.get(name)?.failed ?? []))];
  const proved = new Set(fine.flatMap(({ name }) => table.get(name)?.fine ?? []));
  return { suspected, proved: [...proved].filter((id) => !suspected.includes(id)) };
}
