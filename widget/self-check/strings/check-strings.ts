import type { CheckName } from "../../../server/core/knowledge/tree-source.ts";
import type { CheckResult } from "../check-result.ts";

/** The words of the self-check. A language is one file of this shape. */
export interface CheckStrings {
  title: string;
  /** What it does, before it is agreed to. */
  intro: string;
  /** Before the list of addresses that will be contacted. */
  contacts: string;
  /** This site's own help service, in that list. */
  service: string;
  start: string;
  cancel: string;
  running: string;
  /** Said with the report, before it is sent. */
  unsent: string;
  /** What sending it is good for. */
  purpose: string;
  send: string;
  again: string;
  close: string;
  /** The report as a message in the conversation. */
  message: (failed: number) => string;
  names: Record<CheckName, string>;
  outcomes: Record<CheckResult["outcome"], string>;
}
