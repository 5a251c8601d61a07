import { stemmer as stemSpanish } from "@orama/stemmers/spanish";
import { stemmer as stemEnglish } from "stemmer";
import { foldAccents } from "./fold-accents.ts";

/**
 * The stem of a lower-cased Latin word without accents. Spanish by Snowball's Spanish rules, everything else in plain
 * a–z by Porter (1980): Latin words inside other languages are mostly English. Words with digits or other letters
 * (502, gpt-4, naïve forms of other languages) stay as they are.
 */
export function stem(word: string, language: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  if (language !== "es") return stemEnglish(word);
  // Snowball knows this ending by its accent only, and the word may have been typed without.
  return foldAccents(stemSpanish(word.replace(/cion$/, "ción")));
}
