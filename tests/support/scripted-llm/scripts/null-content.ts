import { completionEvent, doneEvent } from "../completion-event.ts";
import { stream } from "./stream.ts";

/** Ends well, but every delta's content is null. */
export const nullContent = stream([
  completionEvent({ role: "assistant", content: null }),
  completionEvent({ content: null }, "stop"),
  doneEvent,
]);
