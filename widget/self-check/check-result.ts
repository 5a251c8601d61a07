import type { CheckName } from "../../server/core/knowledge/tree-source.ts";

/** What one check found. */
export interface CheckResult {
  name: CheckName;
  outcome: "fine" | "failed" | "unknown";
  /** For people: a host, a time, a version. */
  detail?: string;
}
