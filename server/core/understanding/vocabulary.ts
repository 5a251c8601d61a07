import type { Article } from "../knowledge/article.ts";
import type { CuesByLanguage } from "./cues/language-cues.ts";
import type { StepWords } from "./find-step-mentions.ts";
import type { StepIndex } from "./step-index.ts";

/** What understanding draws on; built once from the knowledge. */
export interface Vocabulary {
  languages: readonly string[];
  cues: CuesByLanguage;
  articles: readonly Article[];
  /** The words of steps that a message in this language may use. */
  stepsIn(language: string): readonly StepWords[];
  /** By language. */
  stepIndexes: Readonly<Record<string, StepIndex>>;
  /** Replaces the names of what the knowledge is about, for cues. */
  maskSubject(text: string): string;
  /** Writes those names in one way, for searching. */
  spellSubject(text: string): string;
  /** Error strings and product names: they do not decide the language. */
  foreign: readonly string[];
}
