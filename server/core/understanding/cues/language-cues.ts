/**
 * How one language says the things a support conversation turns on, whatever it is about. Patterns run over
 * normalised text (NFKC, lower case); the first group over one clause, the second over the whole message.
 */
export interface LanguageCues {
  /** Where a message falls into clauses. */
  clauseBreak: RegExp;
  /** Asks, plans, supposes or reports advice: nothing has been done. */
  asking: RegExp;
  /** Says that something has not been done yet. */
  notYet: RegExp;
  /** Says that something cannot be done, or that what it takes is not there. */
  impossible: RegExp;
  /** Says that a thing is not in use, already set so, or ruled out: the step does not apply. */
  notInUse: RegExp;
  /** Tells of something done. */
  done: RegExp;
  /** Tells that something did not help, or that it is still the same. */
  noEffect: RegExp;
  /** Tells that it works now. */
  worked: RegExp;

  /** Asks for the next step without naming a topic. */
  next: RegExp;
  /** The asker wants a person. */
  person: RegExp;
  startOver: RegExp;
  /** The whole message, apart from signs, is a greeting, thanks or a goodbye. */
  greeting: RegExp;
  thanks: RegExp;
  goodbye: RegExp;
  /** Words of greeting, leaving and thanks, wherever they stand. */
  saysHello: RegExp;
  saysGoodbye: RegExp;
  saysThanks: RegExp;
  /** Asks who or what is answering. */
  whoAreYou: RegExp;
  /** Asks for reasons. */
  asksWhy: RegExp;
  /** Asks how something is done. */
  asksHow: RegExp;
  /** The message asks for something to use instead. */
  asksInstead: RegExp;
  /** Says that something is in trouble: down, stuck, failing. */
  inTrouble: RegExp;
  /** The name of what is spoken of, in its groups: what says, shows, fails, or where it happens. */
  speaksOf: RegExp;
  /** Words that carry no topic: what is left without them tells whether a message names one. */
  filler: RegExp;
}

/** Cues of some languages, English among them or not. */
export type CuesByLanguage = Readonly<Partial<Record<string, LanguageCues>>>;

/** Cues of a language; those of English, else of any, stand in where it has none of its own. */
export function cuesFor(cues: CuesByLanguage, language: string): LanguageCues {
  const found = cues[language] ?? cues.en ?? Object.values(cues)[0];
  if (!found) throw new Error("no language has cues");
  return found;
}
