import { tokenize } from "../../text/tokenize.ts";

/** The share of a sentence's terms that the source has too, 0..1; 0 for a sentence without terms. */
export function measureCoverage(text: string, source: string, language: string): number {
  const terms = new Set(tokenize(text, language));
  if (terms.size === 0) return 0;
  const known = new Set(tokenize(source, language));
  return [...terms].filter((term) => known.has(term)).length / terms.size;
}
