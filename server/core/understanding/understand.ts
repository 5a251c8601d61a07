import type { Article } from "../knowledge/article.ts";
import { detectLanguage } from "../text/detect-language.ts";
import { normalize } from "../text/normalize.ts";
import { cuesFor } from "./cues/index.ts";
import type { LanguageCues } from "./cues/language-cues.ts";
import { findSignatures, type Signature } from "./find-signatures.ts";
import { findStepMentions, type StepAlias } from "./find-step-mentions.ts";

/** What the asker wants besides an answer to a question. */
export type Wish = "greeting" | "thanks" | "person" | "start-over" | "resolved" | "still-broken";

/** A step the message speaks of as done or impossible. */
export interface TriedStep {
  stepId: string;
  outcome: "failed" | "skipped" | "worked";
}

/** What a message says, as far as it can be told without a model. */
export interface Understanding {
  language: string;
  /** What to search for: the message without the clauses that only tell what was tried. */
  query: string;
  /** Whether `query` names a topic; false for "still broken", "and now?". */
  hasTopic: boolean;
  wish: Wish | null;
  /** Asks for reasons, asks for a way to do something, or neither. */
  form: "why" | "how" | null;
  tried: TriedStep[];
  signatures: Signature[];
}

/** What understanding draws on; built once from the knowledge. */
export interface Vocabulary {
  languages: readonly string[];
  articles: readonly Article[];
  /** Per language; mixed messages are read with those of every language. */
  aliases: readonly StepAlias[];
  /** Error strings and product names: they do not decide the language. */
  foreign: readonly string[];
}

/**
 * Reads a message: its language (else `fallback`), error signatures, steps already tried or impossible, and wishes.
 * Deterministic, and driven by the knowledge and the language's cues alone.
 */
export function understand(message: string, vocabulary: Vocabulary, fallback: string): Understanding {
  const language = detectLanguage(message, vocabulary.languages, { ignore: vocabulary.foreign }) ?? fallback;
  const cues = cuesFor(language);
  const signatures = findSignatures(message, vocabulary.articles);
  const clauses = normalize(message.replaceAll("\n", " ; "))
    .split(cues.clauseBreak)
    .map((clause) => clause?.trim() ?? "")
    .filter((clause) => clause !== "");
  const tried = new Map<string, TriedStep>();
  const rest: string[] = [];
  for (const clause of clauses) {
    const own = withoutQuotes(clause, signatures);
    const steps = triedIn(own, cues, vocabulary, language);
    // What a screen says stays part of the question, also where the same clause tells what was tried.
    if (steps.length === 0 || own !== clause) rest.push(clause);
    for (const step of steps) tried.set(step.stepId, step);
  }
  const hasTopic = signatures.length > 0 || namesTopic(rest.join(" "), cues);
  return {
    language,
    query: tried.size > 0 && hasTopic ? rest.join("\n") : message,
    hasTopic,
    wish: wishOf(normalize(message), cues),
    form: cues.asksWhy.test(normalize(message)) ? "why" : cues.asksHow.test(normalize(message)) ? "how" : null,
    tried: [...tried.values()],
    signatures,
  };
}

/** Articles whose error string stands in the message. */
export function errorsNamed({ signatures }: Understanding): Set<string> {
  return new Set(signatures.filter(({ kind }) => kind === "error").map(({ articleId }) => articleId));
}

function triedIn(clause: string, cues: LanguageCues, vocabulary: Vocabulary, language: string): TriedStep[] {
  const isImpossible = cues.impossible.test(clause);
  const isResolved = cues.resolved.test(clause) && !cues.stillBroken.test(clause);
  const isFailed = cues.stillBroken.test(clause) || cues.done.test(clause);
  if (!isImpossible && !isResolved && (!isFailed || cues.notDone.test(clause))) return [];
  const outcome = isResolved ? "worked" : isFailed ? "failed" : "skipped";
  return findStepMentions(clause, vocabulary.aliases, language).map((stepId) => ({ stepId, outcome }));
}

/** What a screen says is not what the asker says: "a problem occurred" tells of nothing the asker did. */
function withoutQuotes(clause: string, signatures: readonly Signature[]): string {
  let own = clause.replace(/"[^"]*"|「[^」]*」|『[^』]*』/g, " ");
  for (const { text } of signatures) own = own.replaceAll(normalize(text), " ");
  return own;
}

function wishOf(text: string, cues: LanguageCues): Wish | null {
  const bare = text.replace(/[\p{P}\p{S}\s]+$|^[\p{P}\p{S}\s]+/gu, "").replace(/[、。!,.~]+/g, "");
  if (cues.greeting.test(bare)) return "greeting";
  if (cues.thanks.test(bare)) return "thanks";
  if (cues.person.test(text)) return "person";
  if (cues.startOver.test(text)) return "start-over";
  if (cues.stillBroken.test(text)) return "still-broken";
  if (cues.resolved.test(text)) return "resolved";
  return null;
}

/** Something is left once pronouns, particles and the words of trying and failing are taken away. */
function namesTopic(text: string, cues: LanguageCues): boolean {
  const left = text
    .replace(cues.stillBroken, " ")
    .replace(cues.resolved, " ")
    .replace(cues.filler, " ")
    .replace(/[\p{P}\p{S}\s]+/gu, "");
  return left.length > 2;
}
