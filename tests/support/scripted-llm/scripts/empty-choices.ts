import { completionHead, dataEvent, doneEvent } from "../completion-event.ts";
import { stream } from "./stream.ts";

/** A stream whose events carry no choice at all. */
export const emptyChoices = stream([
  dataEvent({ ...completionHead, object: "chat.completion.chunk", choices: [] }),
  doneEvent,
]);
