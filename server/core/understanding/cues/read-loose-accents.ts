import type { LanguageCues } from "./language-cues.ts";

/**
 * Makes patterns written for accented Latin text fit what people type: an accented vowel also matches the bare one,
 * and `\b` and `\w`, which JavaScript limits to ASCII, know letters with accents. A letter written as an escape
 * (`\u00e9`) stays strict.
 */
export function readLooseAccents(cues: LanguageCues): LanguageCues {
  const loose = Object.entries(cues).map(([name, pattern]: [string, RegExp]) => [name, loosen(pattern)]);
  return Object.fromEntries(loose) as LanguageCues;
}

const boundary = "(?:(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]))";

function loosen(pattern: RegExp): RegExp {
  const source = pattern.source
    .replaceAll("\\b", boundary)
    .replaceAll("\\w", "[\\p{L}\\p{N}]")
    .replace(/[áéíóúü]/g, (vowel) => `(?:${vowel}|${vowel.normalize("NFD").charAt(0)})`);
  return new RegExp(source, pattern.flags);
}
