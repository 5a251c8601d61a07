/**
 * What a careful rewording may change in one language without changing what is said. Written for support texts of any
 * product; it names none.
 */
export interface ParaphraseWords {
  /** Words and phrases that may stand for each other, first the one that the others are read as. */
  synonyms: readonly (readonly string[])[];
  /** Words that say nothing of their own: they need no source and prove none. */
  light: readonly string[];
}
