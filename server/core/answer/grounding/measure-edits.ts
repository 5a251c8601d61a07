import { allWords, type ContentWord } from "./content-words.ts";
import { findReplaced } from "./find-replaced.ts";
import { lemmaOf } from "./lemma-of.ts";
import type { ReadPassage, ReadSentence } from "./read-passage.ts";
import { type Unit, unitsOf } from "./units-of.ts";

/** What a sentence changes in the parts of its sources that it is nearest to. */
export interface Edits {
  /** Words in the place of others that the source has there: "the Wi-Fi light" for "the internet light". */
  replaced: number;
  /** Names in the place of names that are told of elsewhere. */
  renamed: number;
  /** 1 where a condition and what it is a condition of have changed places. */
  swapped: number;
}

interface ReadUnit extends Unit {
  words: readonly ContentWord[];
}

/** Compares a sentence with its sources, unit by unit; names, which may be told before a condition, as a whole. */
export function measureEdits(own: ReadSentence, passages: readonly ReadPassage[], language: string): Edits {
  const told = passages.flatMap(({ title, sentences }) => [title, ...sentences]);
  const toldUnits = told.map((sentence) => readUnits(sentence, language));
  const units = readUnits(own, language);
  const known = new Set(told.flatMap(({ words }) => words.map(({ word }) => word)));
  const parts = toldUnits.flat().map(({ words }) => words);
  return {
    replaced: units.reduce((sum, { words }) => sum + findReplaced(words, parts, known).length, 0),
    renamed: countRenamed(own, passages, known),
    swapped: Number(toldUnits.some((its) => isSwapped(units, its))),
  };
}

const read = new WeakMap<ReadSentence, readonly ReadUnit[]>();

function readUnits(sentence: ReadSentence, language: string): readonly ReadUnit[] {
  const found = read.get(sentence);
  if (found) return found;
  const units = unitsOf(sentence.normalized, language)
    .map((unit) => ({ ...unit, words: allWords(unit.text, language) }))
    .filter(({ words }) => words.some(({ weight }) => weight > 0));
  read.set(sentence, units);
  return units;
}

/** Of names that a source sentence, with its title, tells of together, either may stand first. */
function countRenamed(own: ReadSentence, passages: readonly ReadPassage[], known: ReadonlySet<string>): number {
  const told = passages.flatMap(({ title, sentences }) =>
    sentences.map(({ words, names }) => ({
      words,
      names: [...names, ...title.names],
      about: [...words, ...title.words],
    })),
  );
  const names = new Set(told.flatMap((sentence) => sentence.names.map(lemmaOf)));
  const has = (words: readonly ContentWord[], word: string) => words.some((one) => one.word === word);
  const replaced = findReplaced(
    own.words,
    told.map(({ words }) => words),
    known,
  );
  return replaced.filter(
    ({ mine, its }) =>
      names.has(mine) &&
      names.has(its) &&
      !has(own.words, its) &&
      !told.some(({ about }) => has(about, mine) && has(about, its)),
  ).length;
}

/** "If on mobile data, change to Wi-Fi" for "If on Wi-Fi, change to mobile data". */
function isSwapped(own: readonly ReadUnit[], told: readonly ReadUnit[]): boolean {
  const [mine, its] = [own, told].map((units) => ({ when: wordsOf(units, true), main: wordsOf(units, false) }));
  if (!mine || !its) return false;
  const crosses = (from: ReadonlySet<string>, to: ReadonlySet<string>, not: ReadonlySet<string>) =>
    [...from].some((word) => to.has(word) && !not.has(word));
  return crosses(mine.when, its.main, its.when) && crosses(mine.main, its.when, its.main);
}

function wordsOf(units: readonly ReadUnit[], isCondition: boolean): ReadonlySet<string> {
  const these = units.filter((unit) => unit.isCondition === isCondition);
  return new Set(these.flatMap(({ words }) => words.filter(({ weight }) => weight > 0).map(({ word }) => word)));
}
