import { normalize } from "../../text/normalize.ts";
import { splitSentences } from "../../text/split-sentences.ts";
import { tokenize } from "../../text/tokenize.ts";
import { findNegations, type Negation } from "./find-negations.ts";
import { opposites } from "./opposites.ts";

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
  return sources.some(
    (candidate, index) =>
      (overlaps[index] ?? 0) >= best * nearBest &&
      deniesAsMuch(sentence, candidate) &&
      !usesOpposite(sentence.text, candidate.text, source),
  );
}

interface ReadSentence {
  text: string;
  terms: Set<string>;
  negations: Negation[];
}

function read(raw: string, language: string): ReadSentence {
  const text = normalize(raw);
  return { text, terms: new Set(tokenize(raw, language)), negations: findNegations(text, language) };
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
    else if (sources.some((source) => negation.reach.some((word) => mentions(source, word)))) return false;
  }
  return true;
}

function deniesAsMuch(sentence: ReadSentence, candidate: ReadSentence): boolean {
  if (sentence.negations.length > 0 && candidate.negations.length === 0) return false;
  return candidate.negations.every(({ head }) => !affirms(sentence, head) || affirms(candidate, head));
}

function overlap(one: Negation, other: Negation): boolean {
  return one.reach.some((word) => other.reach.some((its) => its.includes(word) || word.includes(its)));
}

function mentions({ text, terms }: ReadSentence, word: string): boolean {
  return terms.has(word) || occurrences(text, word) > 0;
}

/** Whether a sentence has the word more often than it denies it. */
function affirms(sentence: ReadSentence, word: string): boolean {
  const denied = sentence.negations.filter(({ reach }) =>
    reach.some((its) => its.includes(word) || word.includes(its)),
  );
  return occurrences(sentence.text, word) > denied.length;
}

/** A single kanji is looked for with the ending of a verb, so that 出ない does not meet 出力; Latin stems begin words. */
function occurrences(text: string, word: string): number {
  if (/^\p{Script=Latin}/u.test(word)) return text.match(new RegExp(`(?<!\\p{L})${word}`, "gu"))?.length ?? 0;
  if (!/^\p{Script=Han}$/u.test(word)) return text.split(word).length - 1;
  return text.match(new RegExp(`${word}(?=[\\p{Script=Hiragana}])`, "gu"))?.length ?? 0;
}

function usesOpposite(text: string, candidate: string, source: string): boolean {
  return opposites.some(
    ([one, other]) => isSwapped(one, other, text, candidate, source) || isSwapped(other, one, text, candidate, source),
  );
}

/** The sentence has `word` and not its opposite; the match has the opposite and not `word`. */
function isSwapped(word: RegExp, opposite: RegExp, text: string, candidate: string, source: string): boolean {
  const isSwap = word.test(text) && !opposite.test(text) && opposite.test(candidate) && !word.test(candidate);
  return isSwap && !word.test(normalize(source));
}
