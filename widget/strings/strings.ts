import type { Degradation } from "../../server/contract/answer.ts";
import type { FailureKind } from "../client/ask-failure.ts";
import type { ReportableOutcome } from "../state/exchange.ts";

/** Every word of the panel. A language is one file of this shape; the compiler finds what is missing. */
export interface Strings {
  title: string;
  close: string;
  startOver: string;
  welcomeTitle: string;
  welcomeText: string;
  transcript: string;
  inputLabel: string;
  placeholder: string;
  send: string;
  stop: string;
  youSaid: string;
  waiting: string;
  writing: string;
  steps: string;
  remaining: (count: number) => string;
  outcomeOf: (stepTitle: string) => string;
  outcomes: Record<ReportableOutcome, string>;
  reported: (stepTitle: string, outcome: string) => string;
  choices: string;
  source: (number: number) => string;
  sources: (count: number) => string;
  newTab: string;
  wordedByAi: string;
  degraded: Record<Degradation["part"], string>;
  person: string;
  stopped: string;
  retry: string;
  failures: Record<FailureKind, string>;
}
