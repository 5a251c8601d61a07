import type { RankedArticle } from "../retrieval/rank-articles.ts";
import type { SearchSpace } from "../retrieval/retrieve.ts";
import { normalize } from "../text/normalize.ts";
import { isSubword, tokenize } from "../text/tokenize.ts";
import type { Understanding } from "../understanding/understand.ts";

/** What speaks for and against a topic being right, each 0..1 unless it says otherwise. */
export interface Signals {
  /** The best article's share of the best score the question could reach. */
  share: number;
  /** How far it is ahead of the next, relative to itself. */
  margin: number;
  /** One of its error strings stands in the message; half for a code. */
  signature: number;
  /** The message names what the knowledge is about. */
  subject: number;
  /** Share of the message's words that the knowledge never uses. */
  unknown: number;
  /** Names the knowledge never uses (products, sites, people): none, one, two or more. */
  foreign: number;
  /** The same where the subject is not named: then they are what the message is about. */
  foreignAlone: number;
  /** How far what is known not to be covered fits better: 0 not at all, .5 as well, 1 nothing else fits. */
  outside: number;
  /** How it looks beside the ways of asking for what is covered and for what is not: see `AskEvidence`. */
  closest: number;
  closestOutside: number;
  known: number;
  knownOutside: number;
  neverAsked: number;
  /** About -1 to 1. */
  leaning: number;
  /** Where the subject is not named: 1 for a name that the best article is never asked with, and hardly any other. */
  astray: number;
  /** 1 where what shows a quoted error text, by its place in the sentence, is such a word: "my fridge says …". */
  elsewhere: number;
  /** 1 where something that may be used instead is said to be in trouble itself. Not fitted: that is never covered. */
  rival: number;
}

/** Those that a model weighs. */
export const signalNames = [
  "share",
  "margin",
  "signature",
  "subject",
  "unknown",
  "foreign",
  "foreignAlone",
  "outside",
  "closest",
  "closestOutside",
  "known",
  "knownOutside",
  "neverAsked",
  "leaning",
  "astray",
  "elsewhere",
] as const satisfies readonly (keyof Signals)[];

/** A number for each of them. */
export type SignalWeights = Record<(typeof signalNames)[number], number>;

/** Brings log-likelihood ratios of usual questions to about -1 to 1. */
const leaningScale = 3;

/** How much a topic at hand counts beside naming the subject. */
const followUpSubject = 0.75;

export interface Measured {
  message: string;
  understanding: Understanding;
  /** What was found for it. */
  ranked: readonly RankedArticle[];
  outside: number;
  /** What it was searched in, and the names of what the knowledge is about. */
  space: SearchSpace;
  subjectNames: readonly string[];
  /** Said in a conversation that has a topic: what that is about need not be named again. */
  isFollowUp: boolean;
}

/** Measures an understood message against the articles found for it. */
export function measureSignals({
  message,
  understanding,
  ranked,
  outside,
  space,
  subjectNames,
  isFollowUp,
}: Measured): Signals {
  const { language, signatures, query, naming, spokenOf, troubled, asksInstead } = understanding;
  const [first, second] = ranked;
  const terms = [...new Set(tokenize(query, language))];
  const words = terms.filter((term) => !isSubword(term));
  const unknown = words.filter((word) => !space.lexical.has(word));
  const subject = namesSubject(message, subjectNames) ? 1 : isFollowUp ? followUpSubject : 0;
  const subjectWords = new Set(subjectNames.flatMap((name) => tokenize(name, language)));
  const foreign = Math.min(2, foreignNames(naming, new Set(unknown), language)) / 2;
  const named = signatures.filter(({ articleId }) => articleId === first?.articleId);
  const signature = named.some(({ kind }) => kind === "error") ? 1 : named.length > 0 ? 0.5 : 0;
  const asked = space.asks.weigh(terms);
  const askedWith = space.askWords.articles.get(first?.articleId ?? "");
  const spread = (word: string) => [...space.askWords.articles.values()].filter((counts) => counts.has(word)).length;
  const isAtHome = (word: string) =>
    askedWith?.has(word) || subjectWords.has(word) || space.stepTerms.has(word) || spread(word) >= 3;
  const strange = new Set(words.filter((word) => !isAtHome(word)));
  const isStrange = (name: string) => isAllOf(strange, wordsIn(name, language));
  const namesAlternative = (text: string) => wordsIn(text, language).some((word) => space.alternativeNames.has(word));
  return {
    share: Math.min(1, first?.score ?? 0),
    margin: first && first.score > 0 ? (first.score - (second?.score ?? 0)) / first.score : 0,
    signature,
    subject,
    unknown: words.length > 0 ? unknown.length / words.length : 0,
    foreign,
    foreignAlone: subject === 1 ? 0 : foreign,
    outside: outside > 0 ? outside / (outside + (first?.score ?? 0)) : 0,
    closest: asked.closest,
    closestOutside: asked.closestOutside,
    known: asked.known,
    knownOutside: asked.knownOutside,
    neverAsked: asked.unknown,
    leaning: asked.leaning / leaningScale,
    astray: subject === 1 ? 0 : Math.min(1, foreignNames(naming, strange, language)),
    elsewhere: subject !== 1 && signature === 1 && spokenOf.some(isStrange) ? 1 : 0,
    rival: subject === 0 && !asksInstead && troubled.some(namesAlternative) ? 1 : 0,
  };
}

function namesSubject(message: string, subject: readonly string[]): boolean {
  const text = normalize(message).replace(/[\s-]+/g, "");
  return subject.some((name) => text.includes(normalize(name).replace(/[\s-]+/g, "")));
}

/**
 * Unknown words that look like names: katakana or Latin words in a text of another script, and words with a capital or
 * a digit inside a sentence of Latin script.
 */
function foreignNames(text: string, unknown: ReadonlySet<string>, language: string): number {
  const isLatin = language === "en" || language === "es";
  const pattern = isLatin
    ? /(?<=^|[\p{L}\p{N},;:]\s+)\p{Lu}[\p{L}\p{N}.]+|\b\p{L}+\d+\b/gu
    : /[\p{Script=Latin}][\p{Script=Latin}\p{N}.]+|[\p{Script=Katakana}ー]{3,}/gu;
  const names = text.normalize("NFKC").match(pattern) ?? [];
  const found = names.filter((name) => wordsIn(name, language).some((word) => unknown.has(word)));
  return new Set(found.map((name) => name.toLowerCase())).size;
}

function wordsIn(text: string, language: string): string[] {
  return tokenize(text, language).filter((term) => !isSubword(term));
}

function isAllOf(set: ReadonlySet<string>, words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => set.has(word));
}
