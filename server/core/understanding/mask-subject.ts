import { normalize } from "../text/normalize.ts";

/** Stands in cues for whatever the knowledge is about: "thatapp works again". */
const placeholder = "thatapp";

/** Replaces the names of what a knowledge is about in normalised text, so that cues need not know them. */
export function maskSubject(names: readonly string[]): (text: string) => string {
  const known = [...new Set(names.map(normalize))].sort((a, b) => b.length - a.length);
  if (known.length === 0) return (text) => text;
  const escaped = known.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![a-z0-9])(?:${escaped.join("|")})(?![a-z0-9])`, "gu");
  return (text) => text.replace(pattern, placeholder);
}

/** Writes what a knowledge is about the way its writers do first, however it is spaced: "note pad" is "Notepad". */
export function spellSubject(names: readonly string[]): (text: string) => string {
  const spellings = names.flatMap((name) => {
    const letters = compact(name);
    const first = names.find((other) => compact(other) === letters) ?? name;
    const written = [...letters].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\s-]?");
    return first === name ? [{ pattern: new RegExp(`(?<![a-z0-9])${written}(?![a-z0-9])`, "giu"), first }] : [];
  });
  return (text) => spellings.reduce((rest, { pattern, first }) => rest.replace(pattern, first), text);
}

const compact = (name: string) => normalize(name).replace(/[\s-]+/g, "");
