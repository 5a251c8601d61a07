/** The chatbot's own words in one language: everything it says that is not knowledge. None of it claims a fact. */
export interface Wording {
  greeting: string;
  thanks: string;
  goodbye: string;
  /** What is answering; it never passes for a person. */
  whoAmI: string;
  /** Before the first steps of a guide. */
  tryThese: string;
  /** Before further steps of the same guide. */
  /** Before the next steps of a guide; also right where a report of success was not recognised as one. */
  tryNext: string;
  /** Said when steps were left out because the asker has tried them. */
  leftOut: string;
  /** A self-check points to some of the steps that follow. */
  checkFailed: string;
  /** A self-check points to none of them. */
  checkFine: string;
  /** Every step of the guide has been tried. */
  exhausted: string;
  notCovered: string;
  /** After `notCovered`, before the closest topics. */
  closest: string;
  person: string;
  /** When no step and no address leads to a person. */
  noPerson: string;
  resolved: string;
  /** What our own calls to the product's API tell; it claims nothing more than that. */
  ownCallsFailed: (evidence: { host: string; time: string }) => string;
  whichWorked: string;
  /** Before steps that were perhaps tried or ruled out. */
  whichUntried: string;
  askWhich: string;
  startedOver: string;
  /** Between a lead and what follows, where the language needs it. */
  sentenceGap: string;
  choices: {
    worked: string;
    stillBroken: string;
    person: string;
    startOver: string;
    unsure: string;
    nothingLeft: string;
    somethingElse: string;
  };
  assist: {
    opening: string;
    closing: string;
    noMatch: string;
    summary: (parts: { topic: string; tried: number }) => string;
    whyError: (text: string) => string;
    whyWords: string;
    escalate: string;
  };
}
