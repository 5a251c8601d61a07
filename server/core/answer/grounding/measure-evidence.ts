import { agreesWithSource } from "./agrees-with-source.ts";
import { bindsNumbers } from "./binds-numbers.ts";
import { type ContentWord, contentWords } from "./content-words.ts";
import { layOverSource } from "./lay-over-source.ts";
import { type Contradiction, measureContradiction } from "./measure-contradiction.ts";
import { measureDisorder } from "./measure-disorder.ts";
import { measureEdits } from "./measure-edits.ts";
import { measureMisnaming } from "./measure-misnaming.ts";
import { measureMixing } from "./measure-mixing.ts";
import { measureTurnedForms } from "./measure-turned-forms.ts";
import { measureTurns } from "./measure-turns.ts";
import { type Passage, readPassage, readSentence } from "./read-passage.ts";
import { supportOf } from "./support-of.ts";

/** What speaks against a sentence, by kind; 0 where nothing does. */
export interface Evidence {
  /** Content words that no source has, weighed, in the clause that has most of them. */
  missing: number;
  /** Nouns among them. */
  missingNouns: number;
  /** Share of its content words that a clause has from nowhere, in the clause that is worst. */
  missingShare: number;
  /** 1 where no content word of the sentence stands in a source itself, 0 from a third of them on. */
  strangeness: number;
  mixedSentences: number;
  mixedNeighbours: number;
  mixedPassages: number;
  disorder: number;
  turnedWords: number;
  turnedSynonyms: number;
  turnedOpposites: number;
  lostDenial: number;
  /** The two that follow weigh the less, the freer the sentence is worded: 0..1. */
  closeDenial: number;
  closeDisagreement: number;
  turnedClauses: number;
  turnedPrefixes: number;
  turnedStates: number;
  replaced: number;
  renamed: number;
  misnamed: number;
  numbersElsewhere: number;
  /** The eight that follow come of laying the sentence over its source; all but names weigh the less, the freer it is worded. */
  leaps: number;
  displaced: number;
  substituted: number;
  misattributed: number;
  exchanged: number;
  contraryMargin: number;
  contraryShare: number;
  narrowed: number;
  /** How much there is to judge; speaks for a sentence. */
  words: number;
}

/** Three a kind tell as much as any more. */
const most = (limit: number, value: number) => Math.min(limit, value);
/** A third of the words missing, and a sentence is as free as can be. */
const freedom = 3;

/** Compares a sentence with the passages it rests on. */
export function measureEvidence(
  text: string,
  passages: readonly Passage[],
  { language, subject }: { language: string; subject: readonly string[] },
): Evidence {
  const own = readSentence(text, language);
  const read = passages.map((passage) => readPassage(passage, language));
  const sentences = read.flatMap(({ sentences: its }) => its);
  const sets = [...read.map(({ title }) => title.set), ...sentences.map(({ set }) => set)];

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
  const missingShare = weigh(words) === 0 ? 0 : missingOf(words) / weigh(words);
  const closeness = Math.max(0, 1 - freedom * missingShare);

  const exact = words.filter(({ word }) => sets.some((set) => set.words.has(word))).length;
  const forms = measureTurnedForms(own, read);
  const edits = measureEdits(own, read, language);
  const layout = layOverSource(own, read);
  const near = layout.nearness;
  const mixing = measureMixing(own.normalized, read, language);
  const whole = measureContradiction(own, sentences);
  const toldClauses = sentences.flatMap(({ clauses: its }) => its);
  const parts = own.clauses.map((clause) => measureContradiction(clause, toldClauses));
  const total = (pick: (of: Contradiction) => number) => parts.reduce((sum, of) => sum + pick(of), 0);
  return {
    missing: Math.max(0, ...clauses.map(missingOf)),
    missingNouns: Math.max(0, ...clauses.map((its) => missingOf(its.filter(({ isNoun }) => isNoun)))),
    missingShare: Math.max(0, ...clauses.map((its) => missingOf(its) / weigh(its))),
    strangeness: words.length === 0 ? 0 : Math.max(0, 1 - (freedom * exact) / words.length),
    mixedSentences: mixing.ofSentences,
    mixedNeighbours: mixing.ofNeighbours,
    mixedPassages: mixing.ofPassages,
    disorder: most(2, measureDisorder(text, read, language)),
    turnedWords: most(
      2,
      total(({ ofWords }) => ofWords),
    ),
    turnedSynonyms: most(
      2,
      total(({ ofSynonyms }) => ofSynonyms),
    ),
    turnedOpposites: most(
      2,
      total(({ ofOpposites }) => ofOpposites),
    ),
    lostDenial: whole.ofLostDenial,
    closeDenial: closeness * Number(whole.ofDenial + whole.ofLostDenial > 0),
    closeDisagreement: closeness * Number(!agreesWithSource(own, read, language)),
    turnedClauses: most(2, measureTurns(own, read, language)),
    turnedPrefixes: most(1, forms.prefixes),
    turnedStates: forms.states,
    replaced: most(3, edits.replaced),
    renamed: most(1, edits.renamed),
    misnamed: most(1, measureMisnaming(own, read, subject)),
    numbersElsewhere: Number(!bindsNumbers(own, read)),
    leaps: near * most(3, layout.misplacement.leaps),
    displaced: near * most(2, layout.misplacement.displaced),
    substituted: near * most(2, layout.misplacement.substituted),
    misattributed: most(1, layout.misplacement.misattributed),
    exchanged: most(1, near * layout.misplacement.exchanged + edits.swapped),
    contraryMargin: near * most(2, layout.contrary.margin),
    contraryShare: near * layout.contrary.share,
    narrowed: near * most(1, layout.contrary.narrowed),
    words: words.length,
  };
}

const weigh = (words: readonly ContentWord[]) => words.reduce((sum, { weight }) => sum + weight, 0);

function weighty(words: readonly ContentWord[]): ContentWord[] {
  const heavy = words.filter(({ weight }) => weight > 0);
  return [...new Map(heavy.map((word) => [word.word, word])).values()];
}
