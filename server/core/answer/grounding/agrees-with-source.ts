import { normalize } from "../../text/normalize.ts";
import { splitSentences } from "../../text/split-sentences.ts";
import { tokenize } from "../../text/tokenize.ts";
import { contentWords, likeness } from "./content-words.ts";
import { findNegations, type Negation, plainDenials } from "./find-negations.ts";
import { oppositesOf } from "./opposites.ts";
import { splitClauses } from "./split-clauses.ts";

/** Source sentences whose overlap comes this close to the best one's are as good a match. */
const nearBest = 0.85;

/**
 * Whether a sentence says yes where its source says yes: compared with the source sentences that share most terms,
 * what one denies the other must not affirm, and no word may be replaced by its opposite. One match that agrees is
 * enough. A check of surfaces, for planted or slipped reversals; it understands nothing.
 */
export function agreesWithSource(text: string, source: string, language: string): boolean {
  const sentence = read(text, language);
  const sources = source
    .split("\n")
    .flatMap((line) => splitSentences(line).map(({ start, end }) => read(line.slice(start, end), language)));
  const overlaps = sources.map(({ terms }) => [...sentence.terms].filter((term) => terms.has(term)).length);
  const best = Math.max(0, ...overlaps);
  if (!deniesOnlyTheDenied(sentence, sources)) return false;
  if (turnsClauseRound(sentence.text, normalize(source), language)) return false;
  return sources.some(
    (candidate, index) =>
      (overlaps[index] ?? 0) >= best * nearBest &&
      deniesAsMuch(sentence, candidate) &&
      !usesOpposite(sentence.text, candidate.text, source, language),
  );
}

interface ReadSentence {
  text: string;
  /** `text` as its denials are found in it. */
  plain: string;
  terms: Set<string>;
  negations: Negation[];
}

function read(raw: string, language: string): ReadSentence {
  const text = normalize(raw);
  const terms = new Set(tokenize(raw, language));
  return { text, plain: plainDenials(text, language), terms, negations: findNegations(text, language) };
}

/**
 * What the sentence denies is denied by a source too, or at least no source speaks of it. Each denial of a source
 * answers for one of the sentence, so that a second "not" does not hide behind the first.
 */
function deniesOnlyTheDenied(sentence: ReadSentence, sources: readonly ReadSentence[]): boolean {
  const denials = sources.flatMap(({ negations }) => negations);
  for (const negation of sentence.negations) {
    const index = denials.findIndex((denial) => overlap(denial, negation));
    if (index >= 0) denials.splice(index, 1);
    else if (sources.some((source) => mentions(source, negation.head))) return false;
  }
  return true;
}

function deniesAsMuch(sentence: ReadSentence, candidate: ReadSentence): boolean {
  return candidate.negations.every(({ head }) => !affirms(sentence, head) || affirms(candidate, head));
}

function overlap(one: Negation, other: Negation): boolean {
  return one.reach.some((word) => other.reach.some((its) => its.includes(word) || word.includes(its)));
}

function mentions({ plain, terms }: ReadSentence, word: string): boolean {
  return terms.has(word) || occurrences(plain, word) > 0;
}

/** Whether a sentence has the word more often than it denies it. */
function affirms(sentence: ReadSentence, word: string): boolean {
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

function usesOpposite(text: string, candidate: string, source: string, language: string): boolean {
  return oppositesOf(language).some(
    ([one, other]) => isSwapped(one, other, text, candidate, source) || isSwapped(other, one, text, candidate, source),
  );
}

/** Least likeness at which two clauses speak of the same. */
const leastLikeness = 2;

/** Whether a clause replaces a word of the source clause most like it by its opposite. */
function turnsClauseRound(text: string, source: string, language: string): boolean {
  const told = splitClauses(source, language).map((clause) => ({ clause, words: contentWords(clause, language) }));
  return splitClauses(text, language).some((clause) => {
    const words = contentWords(clause, language);
    const scored = told.map((other) => ({ clause: other.clause, score: likeness(words, other.words) }));
    const best = Math.max(leastLikeness, ...scored.map(({ score }) => score));
    const matches = scored.filter(({ score }) => score === best);
    const isTurned = (match: string) =>
      oppositesOf(language).some((pair) =>
        [pair, [pair[1], pair[0]] as const].some(([one, other]) => swaps(one, other, clause, match)),
      );
    return matches.length > 0 && matches.every((match) => isTurned(match.clause));
  });
}

/** The sentence has `word` and not its opposite; the match has the opposite and not `word`. */
function isSwapped(word: RegExp, opposite: RegExp, text: string, candidate: string, source: string): boolean {
  return swaps(word, opposite, text, candidate) && !word.test(normalize(source));
}

function swaps(word: RegExp, opposite: RegExp, text: string, candidate: string): boolean {
  return word.test(text) && !opposite.test(text) && opposite.test(candidate) && !word.test(candidate);
}
