import { en } from "./en.ts";
import { es } from "./es.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import type { LanguageCues } from "./language-cues.ts";
import { zh } from "./zh.ts";

const cues: Readonly<Record<string, LanguageCues>> = { en, es, ja, ko, zh };

/** Cues of a language; English stands in where a language has none of its own. */
export function cuesFor(language: string): LanguageCues {
  return cues[language] ?? en;
}
