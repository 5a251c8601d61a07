import { tokenize } from "../../text/tokenize.ts";
import { likeness } from "./content-words.ts";
import { findNegations, type Negation, plainDenials } from "./find-negations.ts";
import { oppositesOf, type Pole } from "./opposites.ts";
import type { ReadPassage, ReadSentence } from "./read-passage.ts";

/** Source sentences whose overlap comes this close to the best one's are as good a match. */
const nearBest = 0.85;

/**
 * Whether a sentence says yes where its source says yes: compared with the source sentences that share most terms,
 * what one denies the other must not affirm, and no word may be replaced by its opposite. One match that agrees is
 * enough. A check of surfaces, for planted or slipped reversals; it understands nothing.
 */
export function agreesWithSource(own: ReadSentence, passages: readonly ReadPassage[], language: string): boolean {
  const told = passages.flatMap(({ title, sentences }) => [title, ...sentences]);
  const sentence = readDenials(own, language);
  const sources = told.map((other) => readDenials(other, language));
  const overlaps = sources.map(({ terms }) => [...sentence.terms].filter((term) => terms.has(term)).length);
  const best = Math.max(0, ...overlaps);
  const pairs = oppositesOf(language);
  if (!deniesOnlyTheDenied(sentence, sources)) return false;
  if (turnsClauseRound(own, told, pairs)) return false;
  return sources.some(
    (candidate, index) =>
      (overlaps[index] ?? 0) >= best * nearBest &&
      deniesAsMuch(sentence, candidate) &&
      !usesOpposite(sentence.text, candidate.text, sources, pairs),
  );
}

interface Denials {
  text: string;
  /** `text` as its denials are found in it. */
  plain: string;
  terms: ReadonlySet<string>;
  negations: readonly Negation[];
}

const known = new WeakMap<ReadSentence, Denials>();

function readDenials(sentence: ReadSentence, language: string): Denials {
  const found = known.get(sentence);
  if (found) return found;
  const text = sentence.normalized;
  const terms = new Set(tokenize(text, language));
  const read = { text, plain: plainDenials(text, language), terms, negations: findNegations(text, language) };
  known.set(sentence, read);
  return read;
}

/**
 * What the sentence denies is denied by a source too, or at least no source speaks of it. Each denial of a source
 * answers for one of the sentence, so that a second "not" does not hide behind the first.
 */
function deniesOnlyTheDenied(sentence: Denials, sources: readonly Denials[]): boolean {
  const denials = sources.flatMap(({ negations }) => negations);
  for (const negation of sentence.negations) {
    const index = denials.findIndex((denial) => overlap(denial, negation));
    if (index >= 0) denials.splice(index, 1);
    else if (sources.some((source) => mentions(source, negation.head))) return false;
  }
  return true;
}

function deniesAsMuch(sentence: Denials, candidate: Denials): boolean {
  return candidate.negations.every(({ head }) => !affirms(sentence, head) || affirms(candidate, head));
}

function overlap(one: Negation, other: Negation): boolean {
  return one.reach.some((word) => other.reach.some((its) => its.includes(word) || word.includes(its)));
}

function mentions({ plain, terms }: Denials, word: string): boolean {
  return terms.has(word) || occurrences(plain, word) > 0;
}

/** Whether a sentence has the word more often than it denies it. */
function affirms(sentence: Denials, word: string): boolean {
  const denied = sentence.negations.filter(({ reach }) =>
    reach.some((its) => its.includes(word) || word.includes(its)),
  );
  return occurrences(sentence.plain, word) > denied.length;
}

/** A single kanji is looked for with the ending of a verb, so that 出ない does not meet 出力; Latin stems begin words. */
function occurrences(text: string, word: string): number {
  if (/^\p{Script=Latin}/u.test(word)) return text.match(new RegExp(`(?<!\\p{L})${word}`, "gu"))?.length ?? 0;
  if (!/^\p{Script=Han}$/u.test(word)) return text.split(word).length - 1;
  return text.match(new RegExp(`${word}(?=[\\p{Script=Hiragana}])`, "gu"))?.length ?? 0;
}

/** Least likeness at which two clauses speak of the same. */
const leastLikeness = 2;

/** Whether a clause replaces a word of the source clause most like it by its opposite. */
function turnsClauseRound(own: ReadSentence, told: readonly ReadSentence[], pairs: readonly Pole[]): boolean {
  const clauses = told
    .flatMap(({ clauses: its }) => its)
    .map((clause) => ({ ...clause, words: content(clause.words) }));
  return own.clauses.some(({ normalized, words }) => {
    const poles = pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
    const said = poles.filter(([one, other]) => one.test(normalized) && !other.test(normalized));
    if (said.length === 0) return false;
    const scored = clauses.map((other) => ({ clause: other.normalized, score: likeness(content(words), other.words) }));
    const best = Math.max(leastLikeness, ...scored.map(({ score }) => score));
    const matches = scored.filter(({ score }) => score === best);
    const isTurned = (match: string) => said.some(([one, other]) => other.test(match) && !one.test(match));
    return matches.length > 0 && matches.every((match) => isTurned(match.clause));
  });
}

const content = (words: ReadSentence["words"]) => words.filter(({ isLight }) => !isLight);

function usesOpposite(text: string, candidate: string, sources: readonly Denials[], pairs: readonly Pole[]): boolean {
  const isSwapped = (word: RegExp, opposite: RegExp) =>
    word.test(text) &&
    !opposite.test(text) &&
    opposite.test(candidate) &&
    !sources.some((source) => word.test(source.text));
  return pairs.some(([one, other]) => isSwapped(one, other) || isSwapped(other, one));
}
