import { normalize } from "../text/normalize.ts";
import type { LanguageCues } from "./cues/language-cues.ts";
import type { ClauseReading } from "./read-clause.ts";

/** What the asker wants besides an answer to a question. */
export type Wish =
  | "greeting"
  | "thanks"
  | "goodbye"
  | "who-are-you"
  | "person"
  | "start-over"
  | "resolved"
  | "still-broken"
  | "next";

/** A greeting or thanks in more words than this is the beginning of something else. UTF-16 units. */
const longestCourtesy = 40;

/** What a message wants by its words; a verdict on the problem counts where nothing else is said. */
export function wishOf(
  text: string,
  { verdict, tellsOfSteps }: { verdict: ClauseReading["verdict"]; tellsOfSteps: boolean },
  cues: LanguageCues,
): Wish | null {
  const bare = text.replace(/[\p{P}\p{S}\s]+$|^[\p{P}\p{S}\s]+/gu, "");
  if (cues.greeting.test(bare)) return "greeting";
  if (cues.goodbye.test(bare)) return "goodbye";
  if (cues.thanks.test(bare)) return "thanks";
  if (cues.whoAreYou.test(text) && text.length < 60) return "who-are-you";
  if (cues.person.test(text)) return "person";
  // "Began anew in another chat, same text" tells of something done; what was tried must not be forgotten for it.
  if (cues.startOver.test(text) && verdict !== "no-effect" && !tellsOfSteps) return "start-over";
  if (cues.next.test(text)) return "next";
  if (verdict === "worked") return "resolved";
  return verdict === "no-effect" ? "still-broken" : null;
}

/** "Well then, thank you so much!" - a courtesy in other words than the usual, and nothing of the subject beside it. */
export function courtesyIn(text: string, cues: LanguageCues, foreign: readonly string[]): Wish | null {
  if (text.length > longestCourtesy || foreign.some((name) => text.includes(normalize(name)))) return null;
  if (cues.saysThanks.test(text)) return "thanks";
  if (cues.saysGoodbye.test(text)) return "goodbye";
  return cues.saysHello.test(text) ? "greeting" : null;
}
