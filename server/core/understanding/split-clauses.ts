import { normalize } from "../text/normalize.ts";
import type { LanguageCues } from "./cues/language-cues.ts";

/** Where a list goes on: a line of its own, or a number in a ring or in brackets, which would else cling to a word. */
const newItem = /[\n\u2460-\u249b\u2776-\u2793]/gu;

/** Cuts a message, normalised, where sentences and their parts end. */
export function splitClauses(message: string, cues: LanguageCues): string[] {
  return normalize(message.replace(newItem, " ; "))
    .split(cues.clauseBreak)
    .map((clause) => clause?.trim() ?? "")
    .filter((clause) => clause !== "");
}
