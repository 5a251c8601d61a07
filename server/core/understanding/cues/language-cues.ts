/**
 * How one language says the things a support conversation turns on, whatever it is about. Patterns run over
 * normalised text (lower case, NFKC); those named "clause" over one clause of it.
 */
export interface LanguageCues {
  /** Where a message falls into clauses: the pattern's matches are the cuts. */
  clauseBreak: RegExp;
  /** The clause tells of something done. */
  done: RegExp;
  /** The clause tells of something not (yet) done, planned or asked about. Wins over `done`. */
  notDone: RegExp;
  /** The clause tells that something cannot be done. */
  impossible: RegExp;
  /** The message says that it works now. */
  resolved: RegExp;
  /** The message says that it still does not work; wins over `resolved`. */
  stillBroken: RegExp;
  /** The asker wants a person. */
  person: RegExp;
  startOver: RegExp;
  /** The whole message, apart from signs, is a greeting or thanks. */
  greeting: RegExp;
  thanks: RegExp;
  /** The message asks for reasons. */
  asksWhy: RegExp;
  /** The message asks how something is done. */
  asksHow: RegExp;
  /** Words that carry no topic: what is left without them tells whether a message names one. */
  filler: RegExp;
}
