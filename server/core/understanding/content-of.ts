import type { LanguageCues } from "./cues/language-cues.ts";

/** Something is left once pronouns, particles and the words of trying and failing are taken away. */
export function namesTopic(text: string, cues: LanguageCues): boolean {
  return contentOf(text, cues).replace(/[\p{P}\p{S}\s\p{N}]+/gu, "").length > 2;
}

/** A text without the words of trying and failing, pronouns and particles. */
export function contentOf(text: string, { noEffect, worked, filler }: LanguageCues): string {
  return [noEffect, worked, filler].reduce((left, cue) => left.replace(cue, " "), text);
}
