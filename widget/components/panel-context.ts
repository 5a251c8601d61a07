import type { Choice, Step } from "../../server/contract/answer.ts";
import type { ConversationController } from "../controllers/conversation-controller.ts";
import type { UnfoldController } from "../controllers/unfold-controller.ts";
import type { Exchange, ReportableOutcome } from "../state/exchange.ts";
import type { Strings } from "../strings/strings.ts";

/** What the parts of the panel may do, and the words they speak. */
export interface PanelContext {
  strings: Strings;
  conversation: ConversationController;
  unfold: UnfoldController;
  choose: (choice: Choice) => void;
  report: (step: Step, outcome: ReportableOutcome) => void;
  retry: (turnId: string) => void;
  /** What can be done with an answer, once that part of the widget is there. */
  tools: (exchange: Exchange) => unknown;
}
