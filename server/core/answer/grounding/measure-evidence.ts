import { normalize } from "../../text/normalize.ts";
import { agreesWithSource } from "./agrees-with-source.ts";
import { bindsNames } from "./binds-names.ts";
import { bindsNumbers } from "./binds-numbers.ts";
import { type ContentWord, contentWords } from "./content-words.ts";
import { measureDisorder } from "./keeps-order.ts";
import { type Contradiction, measureContradiction, readClauses, readPart } from "./measure-contradiction.ts";
import { measureMixing } from "./measure-mixing.ts";
import type { Passage, ReadPassage } from "./read-passage.ts";
import { readPassage } from "./read-passage.ts";
import { splitClauses } from "./split-clauses.ts";
import { supportOf, type WordSet } from "./support-of.ts";

/** What speaks against a sentence, by kind. */
export type Evidence = Record<string, number>;

export function measureEvidence(text: string, passages: readonly Passage[], language: string): Evidence {
  const read = passages.map((passage) => readPassage(passage, language));
  const source = passages.map(({ title, text: body }) => `${title}\n${body}`).join("\n");
  const body = passages.map(({ text: own }) => own).join("\n");
  const sets = read.flatMap(({ title, sentences }) => [title.set, ...sentences.map(({ set }) => set)]);
  const words = unique(contentWords(text, language)).filter(({ weight }) => weight > 0);
  const clauses = splitClauses(normalize(text), language);
  const clauseWords = clauses.map((clause) => unique(contentWords(clause, language)).filter(({ weight }) => weight > 0));
  const missing = missingOf(words, sets);
  const weight = weigh(words);
  const best = Math.min(missing + 0, ...read.flatMap(({ title, sentences }) => sentences.map(({ set }) => missingOf(words, [title.set, set]))), weight);
  const bestOfOne = Math.min(...read.flatMap(({ title, sentences }) => sentences.map(({ set }) => missingOf(words, [title.set, set]))), weight);
  const mixing = measureMixing(text, read, language);
  const parts = sentencesOf(read, language);
  const whole = measureContradiction(text, parts, language);
  const clauseParts = readClauses(read, language);
  const inClauses = clauses.map((clause) => measureContradiction(clause, clauseParts, language));
  const total = (pick: (of: Contradiction) => number) => inClauses.reduce((sum, of) => sum + pick(of), 0);
  void best;
  return {
    words: words.length,
    missing,
    missingHard: missingOf(words.filter(({ weight: own }) => own === 1), sets),
    missingShare: weight === 0 ? 0 : missing / weight,
    clauseMissing: Math.max(0, ...clauseWords.map((own) => missingOf(own, sets))),
    clauseShare: Math.max(0, ...clauseWords.map((own) => (own.length === 0 ? 0 : missingOf(own, sets) / weigh(own)))),
    alone: weight === 0 ? 0 : (bestOfOne - missing) / weight,
    mixedSentences: mixing.ofSentences,
    mixedNeighbours: mixing.ofNeighbours,
    mixedPassages: mixing.ofPassages,
    disorder: Math.min(2, measureDisorder(text, body, language)),
    isDisordered: measureDisorder(text, body, language) > 0.55 ? 1 : 0,
    denial: agreesWithSource(text, source, language) ? 0 : 1,
    words1: Math.min(2, whole.ofWords),
    synonyms1: Math.min(2, whole.ofSynonyms),
    opposites1: Math.min(2, whole.ofOpposites),
    denial1: whole.ofDenial,
    lost1: whole.ofLostDenial,
    words2: Math.min(2, total((of) => of.ofWords)),
    synonyms2: Math.min(2, total((of) => of.ofSynonyms)),
    opposites2: Math.min(2, total((of) => of.ofOpposites)),
    denial2: Math.min(1, total((of) => of.ofDenial)),
    lost2: Math.min(1, total((of) => of.ofLostDenial)),
    closeTurn: Math.max(0, 1 - 3 * (weight === 0 ? 0 : missing / weight)) * Number(whole.ofWords + whole.ofOpposites > 0),
    closeDenial: Math.max(0, 1 - 3 * (weight === 0 ? 0 : missing / weight)) * Number(whole.ofDenial + whole.ofLostDenial > 0),
    closeOld: Math.max(0, 1 - 3 * (weight === 0 ? 0 : missing / weight)) * (agreesWithSource(text, source, language) ? 0 : 1),
    bothTurn: Number(whole.ofWords + whole.ofOpposites > 0 && !agreesWithSource(text, source, language)),
    turnDenial: Number(whole.ofWords + whole.ofOpposites + whole.ofSynonyms > 0 && whole.ofDenial + whole.ofLostDenial > 0),
    names: bindsNames(text, passages, language) ? 0 : 1,
    numbers: bindsNumbers(text, source, language) ? 0 : 1,
    absolute: absolutes(text, source),
  };
}

const absolute =
  /\b(?:only|always|never|every time|guarantee[ds]?|certainly|definitely|all|entirely|completely|just|instantly|immediately|right away|forever)\b|必ず|常に|絶対|のみ|だけ|すべて|一切|すぐに|永久/giu;

/** Words that leave no exception and that the source has not. */
function absolutes(text: string, source: string): number {
  const told = normalize(source);
  const own = normalize(text).match(absolute) ?? [];
  return Math.min(2, own.filter((word) => !told.includes(word)).length);
}

function sentencesOf(read: readonly ReadPassage[], language: string) {
  return read.flatMap(({ sentences }) => sentences.map(({ text }) => readPart(text, language)));
}

const weigh = (words: readonly ContentWord[]) => words.reduce((sum, { weight }) => sum + weight, 0);

function missingOf(words: readonly ContentWord[], sets: readonly WordSet[]): number {
  return words.reduce((sum, word) => sum + word.weight * (1 - Math.max(0, ...sets.map((set) => supportOf(word, set)))), 0);
}

function unique(words: readonly ContentWord[]): ContentWord[] {
  return [...new Map(words.map((word) => [word.word, word])).values()];
}
