import type { Answer } from "../server/contract/answer.ts";
import type { Failure } from "./client/ask-failure.ts";

/** What `<shirube-chat>` tells the page. All events bubble and cross shadow roots; none can be cancelled. */
export interface ShirubeEventMap {
  "shirube-open": CustomEvent<null>;
  "shirube-close": CustomEvent<null>;
  /** A whole answer has arrived. */
  "shirube-answer": CustomEvent<{ answer: Answer }>;
  /** A question could not be answered, or the panel could not be loaded. */
  "shirube-error": CustomEvent<Failure>;
}

export const shirubeEvent = <Name extends keyof ShirubeEventMap>(
  name: Name,
  detail: ShirubeEventMap[Name]["detail"],
): CustomEvent<ShirubeEventMap[Name]["detail"]> => new CustomEvent(name, { detail, bubbles: true, composed: true });

declare global {
  interface HTMLElementEventMap extends ShirubeEventMap {}
}
