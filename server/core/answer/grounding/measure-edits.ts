import { alignWords } from "./align-words.ts";
import { allWords, type ContentWord } from "./content-words.ts";
import { findReplaced } from "./find-replaced.ts";
import { lemmaOf } from "./lemma-of.ts";
import type { ReadPassage, ReadSentence } from "./read-passage.ts";
import { unitsOf } from "./units-of.ts";

/** What a sentence changes in the parts of its sources that it is nearest to. */
export interface Edits {
  /** Words that are not read off, in the place of others that the source has there: "the Wi-Fi light" for "the internet light". */
  replaced: number;
  /** Names in the place of names that are told of elsewhere. */
  renamed: number;
}

/** Compares a sentence with its sources, unit by unit; names, which may be told before a condition, as a whole. */
export function measureEdits(
  own: ReadSentence,
  passages: readonly ReadPassage[],
  { language, unread }: { language: string; unread: ReadonlySet<string> },
): Edits {
  const told = passages.flatMap(({ title, sentences }) => [title, ...sentences]);
  const units = readUnits(own, language);
  const known = new Set(told.flatMap(({ words }) => words.map(({ word }) => word)));
  const parts = told.flatMap((sentence) => readUnits(sentence, language));
  return {
    replaced: units.flatMap((words) => findReplaced(words, parts, known)).filter(({ mine }) => unread.has(mine)).length,
    renamed: countRenamed(own, passages, known),
  };
}

type Words = readonly ContentWord[];

const read = new WeakMap<ReadSentence, readonly Words[]>();

function readUnits(sentence: ReadSentence, language: string): readonly Words[] {
  const found = read.get(sentence);
  if (found) return found;
  const units = unitsOf(sentence.normalized, language)
    .map((unit) => allWords(unit, language))
    .filter((words) => words.some(({ weight }) => weight > 0));
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
  /** A clause that says more than the name has it from where it says the rest. */
  const isAtHome = (mine: string) =>
    own.clauses.some(({ words }) => {
      if (!has(words, mine) || words.filter(({ word, weight }) => weight > 0 && !names.has(word)).length < 2)
        return false;
      const score = (isHome: boolean) =>
        Math.max(
          0,
          ...told
            .filter((one) => has(one.words, mine) === isHome)
            .map((one) => alignWords(words, one.words, known).score),
        );
      return score(true) > score(false) + 1;
    });
  return replaced.filter(
    ({ mine, its }) =>
      names.has(mine) &&
      !isAtHome(mine) &&
      names.has(its) &&
      !has(own.words, its) &&
      !told.some(({ about }) => has(about, mine) && has(about, its)),
  ).length;
}
