import { type ContentWord, contentWords } from "./content-words.ts";
import { countKinNames } from "./count-kin-names.ts";
import { countSiblings } from "./count-siblings.ts";
import { isStatement } from "./is-statement.ts";
import { measureContrary } from "./measure-contrary.ts";
import { measureDisorder } from "./measure-disorder.ts";
import { measureEdits } from "./measure-edits.ts";
import { measureExchange } from "./measure-exchange.ts";
import { measureReading } from "./measure-reading.ts";
import { type Passage, readPassage, readSentence } from "./read-passage.ts";
import { supportOf } from "./support-of.ts";
import { withoutPointers } from "./without-pointers.ts";

/** What speaks against a sentence, by kind; 0 where nothing does. */
export interface Evidence {
  /** Content words that no source has, in these or other words, weighed, in the clause that has most of them. */
  missing: number;
  /** Share of its content words that a clause has from nowhere, in the clause that is worst. */
  missingShare: number;
  /** What follows comes of reading the sentence off its sources from left to right; see `Reading`. */
  strange: number;
  misplaced: number;
  swapped: number;
  altered: number;
  changed: number;
  leapt: number;
  denied: number;
  negated: number;
  undenied: number;
  ordered: number;
  turned: number;
  retimed: number;
  rejoined: number;
  moved: number;
  grafted: number;
  crossed: number;
  /** Where all else is read off: denials put in or left out. */
  flipped: number;
  adrift: number;
  added: number;
  /** Words in the place of others of their kind. */
  siblings: number;
  /** What it puts in order and the source tells the other way round. */
  disorder: number;
  /** Things that have changed places with others. */
  exchanged: number;
  /** Words in the place of others, in the part of a source that the sentence is nearest to. */
  replaced: number;
  /** Names in the place of names that are told of elsewhere; and in the place of names beside what is read off. */
  renamed: number;
  misnamed: number;
  /** Share of a unit's words that it has from what says the contrary, where most. */
  contrary: number;
  /** How much there is to judge; speaks for a sentence. */
  words: number;
}

/** Says in so many words what comes first. */
const inTime = /\b(?:first|then|before|after|afterwards|next)\b|まず|先に|次に|前に|その後|てから/u;

/** Three a kind tell as much as any more. */
const most = (limit: number, value: number) => Math.min(limit, value);

/** Compares a sentence with the passages it rests on; null where not one of its words stands in them. */
export function measureEvidence(
  sentence: string,
  passages: readonly Passage[],
  { language, subject }: { language: string; subject: readonly string[] },
): Evidence | null {
  const text = withoutPointers(sentence, language);
  const own = readSentence(text, language);
  const read = passages.map((passage) => readPassage(passage, language));
  const sets = read.flatMap(({ title, sentences }) => [title.set, ...sentences.map(({ set }) => set)]);

  const support = new Map<string, number>();
  const missingOf = (words: readonly ContentWord[]) =>
    words.reduce((sum, word) => {
      const known = support.get(word.word) ?? Math.max(0, ...sets.map((set) => supportOf(word, set)));
      support.set(word.word, known);
      return sum + word.weight * (1 - known);
    }, 0);
  const free = new Set(subject.flatMap((name) => contentWords(name, language).map(({ word }) => word)));
  const needing = (its: readonly ContentWord[]) => weighty(its).filter(({ word }) => !free.has(word));
  const words = needing(own.words);
  const clauses = own.clauses.map((clause) => needing(clause.words)).filter((its) => its.length > 0);
  if (words.length > 0 && !words.some(({ word }) => sets.some((set) => set.words.has(word)))) return null;

  const reading = measureReading(text, read, { language, subject });
  const { turned, isConfirmed } = measureDisorder(text, read, language);
  const edits = measureEdits(own, read, { language, unread: reading.unread });
  return {
    missing: Math.max(0, ...clauses.map(missingOf)),
    missingShare: Math.max(0, ...clauses.map((its) => missingOf(its) / weigh(its))),
    strange: most(3, reading.strange),
    misplaced: most(3, reading.misplaced) ** 2 / 3,
    swapped: isStatement(own.normalized, language) && !inTime.test(own.normalized) ? 0 : most(3, reading.swapped),
    altered: most(2, reading.altered),
    changed: most(2, reading.changed),
    leapt: most(2, reading.leapt),
    denied: most(2, reading.denied),
    negated: most(1, reading.negated),
    undenied: most(2, reading.undenied),
    ordered: isConfirmed ? 0 : most(2, reading.ordered),
    turned: most(1, reading.turned),
    retimed: most(1, reading.retimed),
    rejoined: most(2, reading.rejoined),
    moved: most(1, reading.moved),
    grafted: most(1, reading.grafted),
    crossed: most(1, reading.crossed),
    flipped: reading.strange === 0 && reading.misplaced <= 1 ? most(1, reading.denied + reading.undenied) : 0,
    adrift: most(1, reading.adrift),
    added: most(1, reading.added),
    siblings: most(1, countSiblings(own, read, language)),
    disorder: most(2, turned),
    exchanged: most(
      1,
      measureExchange(
        text,
        passages.map((passage) => passage.text),
        language,
      ),
    ),
    replaced: most(3, edits.replaced),
    renamed: most(1, edits.renamed + countKinNames(own, read)),
    misnamed: most(1, reading.renamed),
    contrary: measureContrary(own, read),
    words: most(6, words.length),
  };
}

const weigh = (words: readonly ContentWord[]) => words.reduce((sum, { weight }) => sum + weight, 0);

function weighty(words: readonly ContentWord[]): ContentWord[] {
  const heavy = words.filter(({ weight }) => weight > 0);
  return [...new Map(heavy.map((word) => [word.word, word])).values()];
}
