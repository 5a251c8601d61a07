import { splitClauses } from "./split-clauses.ts";

/** Where an English sentence says a further thing; a bare comma divides only behind a condition. */
const boundary =
  /\s*[;:]\s*|,?\s+\b(?:and|but|or|so)?\s*\b(?:if|when|whenever|once|after|before|until|unless|as soon as|because|since|while|whereas|which|so that|then)\b\s*|,\s+(?:and|but|or|so)\s+|\s+but\s+/u;
const opening = /^(?:if|when|whenever|once|after|before|until|unless|as soon as|because|since|while|instead)\b/u;

/** The units of a normalized sentence, in their order: parts that say one thing each. */
export function unitsOf(normalized: string, language: string): string[] {
  if (!language.startsWith("en")) return splitClauses(normalized, language);
  const comma = opening.test(normalized) ? normalized.indexOf(", ") : -1;
  const parts = comma < 0 ? [normalized] : [normalized.slice(0, comma), normalized.slice(comma + 2)];
  return parts.flatMap((part) => part.split(boundary)).filter((unit) => unit.trim() !== "");
}
