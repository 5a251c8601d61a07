import { kindOf } from "../text/tokenize.ts";
import { type BuiltIndex, termWeight } from "./build-postings.ts";
import type { LexicalProfile } from "./lexical-profile.ts";
import type { TermDictionary } from "./term-dictionary.ts";

/** A query term that the index has, perhaps under another spelling. */
export interface KnownTerm {
  asked: string;
  number: number;
  /** 1, or less for a corrected spelling. */
  certainty: number;
}

/** The terms of a query, each once. */
export interface LookedUp {
  known: KnownTerm[];
  /** Those the index does not have as they are spelled. */
  unknown: string[];
}

/** What a word counts that was mistyped in one place or in two. */
const certaintyAfterEdits = [1, 0.7, 0.4];

/** A misspelling beside its right spelling adds nothing; terms of a kind that counts nothing are passed by. */
export function lookUpTerms(
  terms: readonly string[],
  dictionary: TermDictionary,
  kinds: LexicalProfile["kinds"],
): LookedUp {
  const known: KnownTerm[] = [];
  const unknown: string[] = [];
  const seen = new Set<number>();
  for (const asked of new Set(terms)) {
    const number = dictionary.numberOf(asked);
    if (number !== undefined) {
      seen.add(number);
      known.push({ asked, number, certainty: 1 });
    } else if (kinds[kindOf(asked)] > 0) unknown.push(asked);
  }
  for (const asked of unknown) {
    const correction = dictionary.correct(asked);
    if (!correction || seen.has(correction.term)) continue;
    seen.add(correction.term);
    known.push({ asked, number: correction.term, certainty: certaintyAfterEdits[correction.edits] ?? 0 });
  }
  return { known, unknown };
}

/** The score of an imaginary document in which every query term is saturated; unknown terms count as the rarest. */
export function bestPossibleScore({ known, unknown }: LookedUp, built: BuiltIndex, profile: LexicalProfile): number {
  const unitCount = profile.groups ? built.ids.length : built.groups.length;
  let sum = 0;
  for (const { number, certainty } of known) if (certainty === 1) sum += built.weights[number] ?? 0;
  for (const asked of unknown) sum += termWeight(asked, unitCount, 0, profile);
  return sum * (profile.k1 + 1);
}
