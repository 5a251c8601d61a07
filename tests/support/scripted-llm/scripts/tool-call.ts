import { completionEvent, doneEvent } from "../completion-event.ts";
import { stream } from "./stream.ts";

const call = { index: 0, id: "call_1", type: "function", function: { name: "run", arguments: "{}" } };

/** Wants to call a tool although none was offered. */
export const toolCall = stream([
  completionEvent({ role: "assistant", content: null, tool_calls: [call] }),
  completionEvent({}, "tool_calls"),
  doneEvent,
]);
