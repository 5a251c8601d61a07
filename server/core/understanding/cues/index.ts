import { en } from "./en.ts";
import { ja } from "./ja.ts";
import type { LanguageCues } from "./language-cues.ts";

const cues: Readonly<Record<string, LanguageCues>> = { en, ja };

/** Cues of a language; English stands in where a language has none of its own. */
export function cuesFor(language: string): LanguageCues {
  return cues[language] ?? en;
}
