import { splitClauses } from "./split-clauses.ts";

/** A part of a sentence that says one thing. */
export interface Unit {
  text: string;
  /** Begins with "if", "when" or the like. */
  isCondition: boolean;
}

/** Where an English sentence says a further thing; a bare comma divides only behind a condition. */
const boundary =
  /\s*[;:]\s*|,?\s+\b(?:and|but|or|so)?\s*\b(?<head>if|when|whenever|once|after|before|until|unless|as soon as|because|since|while|whereas|which|so that|then)\b\s*|,\s+(?:and|but|or|so)\s+|\s+but\s+/u;
const opening = /^(?:if|when|whenever|once|after|before|until|unless|as soon as|because|since|while|instead)\b/u;
const condition = /^(?:if|when|whenever|once|after|unless|as soon as)$/u;

/** The units of a normalized sentence, in their order. */
export function unitsOf(normalized: string, language: string): Unit[] {
  if (!language.startsWith("en"))
    return splitClauses(normalized, language).map((text) => ({ text, isCondition: false }));
  const head = opening.exec(normalized)?.[0];
  const comma = head ? normalized.indexOf(", ") : -1;
  if (comma < 0) return split(normalized, condition.test(head ?? ""));
  return [
    ...split(normalized.slice(0, comma), condition.test(head ?? "")),
    ...split(normalized.slice(comma + 2), false),
  ];
}

function split(text: string, opensWithCondition: boolean): Unit[] {
  const units: Unit[] = [];
  let rest = text;
  let isCondition = opensWithCondition;
  for (let match = boundary.exec(rest); match; match = boundary.exec(rest)) {
    units.push({ text: rest.slice(0, match.index), isCondition });
    isCondition = condition.test(match.groups?.head ?? "");
    rest = rest.slice(match.index + match[0].length);
  }
  return [...units, { text: rest, isCondition }].filter((unit) => unit.text.trim() !== "");
}
