import { completionEvent, doneEvent } from "../completion-event.ts";
import { stream } from "./stream.ts";

/** One event in the middle is not JSON. */
export const malformedSseLine = stream([
  completionEvent({ content: "Reload " }),
  'data: {"choices": [{"delta": {"content": "secret-provider-te\n\n',
  completionEvent({ content: "the page." }, "stop"),
  doneEvent,
]);
