import { countAdded } from "./count-added.ts";
import { countCrossed } from "./count-crossed.ts";
import { countGrafts } from "./count-grafts.ts";
import { countRenamed } from "./count-renamed.ts";
import { readInOrder } from "./read-in-order.ts";
import type { Pair } from "./read-off.ts";
import type { ReadPassage } from "./read-passage.ts";
import { isContent, plainDenial, readTokens, type Token, weigh } from "./read-tokens.ts";
import { gapsOf } from "./reading-gaps.ts";
import { countAdrift, countInverted, countMoved, countTurned, withoutRepeated } from "./turned-conditions.ts";

/** What of a sentence cannot be read off its sources from left to right. In words. */
export interface Reading {
  /** Words that stand nowhere in the sources. */
  strange: number;
  /** Words that stand in them, but not there. */
  misplaced: number;
  /** Words that would be read off if two parts of it changed places. */
  swapped: number;
  /** Places in the midst of a clause where something else stands than in the source; how many. */
  altered: number;
  /** Such places at the edge of what is read off. */
  changed: number;
  /** Leaps in the midst of a clause from the midst of one into the midst of another; how many. */
  leapt: number;
  /** Denials put in; how many. */
  denied: number;
  /** Places where only a denial is put in. */
  negated: number;
  /** Denials left out beside a word that is read off. */
  undenied: number;
  /** Words of order put in. */
  ordered: number;
  /** Conditions whose contrary is the source's condition for what follows; how many. */
  turned: number;
  /** "Before" where the source has "after", or the other way round; how many. */
  retimed: number;
  /** Places where a little word of another kind stands than in the source; how many. */
  rejoined: number;
  /** Conditions that stand in front of what the source says under another condition; how many. */
  moved: number;
  /** Clauses that begin with what one sentence speaks of, and go on with what another says of something else; how many. */
  grafted: number;
  /** Parts of which nothing is read off but words that say little; how many. */
  added: number;
  /** Conditions in front of what another sentence says, while nothing is told of what they stand in front of; how many. */
  adrift: number;
  /** Places where a name stands, and another in the source; how many. */
  renamed: number;
  /** Pairs of words that stand in each other's place. */
  crossed: number;
  /** Words that are not read off, whatever they are. */
  unread: ReadonlySet<string>;
}

const isDenial = ({ kind }: Token) => kind === "denial";

/**
 * What is left when a sentence is read off its passages, in the order in which most of it is found. Titles and the subject's
 * names are anybody's.
 */
export function measureReading(
  sentence: string,
  passages: readonly ReadPassage[],
  { language, subject }: { language: string; subject: readonly string[] },
): Reading {
  const { own, source, pairs: laid, swapped } = readInOrder(readTokens(sentence, language), passages);
  const pairs = laid.filter((_, index) => isDeniedHere(own, source, laid, index, language));

  const names = [
    ...passages.map(({ titleTokens }) => titleTokens),
    ...subject.map((name) => readTokens(name, language)),
  ];
  const free = new Set(names.flatMap((tokens) => tokens.map(({ mark }) => mark)));
  const known = new Set(passages.flatMap(({ told }) => told.flatMap(({ tokens }) => tokens.map(({ mark }) => mark))));
  const read = new Set(pairs.map(([index]) => index));
  const left = own.filter((_, index) => !read.has(index));
  const gaps = gapsOf(own, source, pairs);
  const reworded = new Set(gaps.flatMap(({ reworded: its }) => its));
  const unread = left.filter((token) => isContent(token) && !free.has(token.mark) && !reworded.has(token));
  const denied = withoutRepeated(left.filter(isDenial), own, source, language);
  const undenied = gaps.flatMap(({ passed, before, after }) => {
    const beside = language.startsWith("ja")
      ? passed.slice(0, denialReach.behind).filter(({ clause }) => clause === before)
      : passed.slice(-denialReach.before).filter(({ clause }) => clause === after);
    return beside.filter(isDenial);
  });
  // A denial that is missing in one place and put in in another may only have moved; whether it has is `contrary`'s to say.
  const plain = (denials: readonly Token[]) => denials.filter(({ mark }) => mark === plainDenial).length;
  const told = Math.min(plain(denied), plain(undenied));
  return {
    strange: weigh(unread.filter(({ mark }) => !known.has(mark))),
    misplaced: weigh(unread.filter(({ mark }) => known.has(mark))),
    swapped,
    denied: denied.length - told,
    negated: gaps.filter(({ isNegated }) => isNegated).length,
    unread: new Set(left.filter(isContent).flatMap(({ mark, word }) => (word ? [word.word] : [mark]))),
    ordered: left.filter(({ kind }) => kind === "order").length,
    leapt: gaps.filter(({ isLeap }) => isLeap).length,
    altered: gaps.filter(({ isAltered, isWithin }) => isAltered && isWithin).length,
    changed: gaps.filter(({ isAltered, isWithin }) => isAltered && !isWithin).length,
    turned: countTurned(own, source, pairs, language) + countInverted(own, source, pairs, language),
    retimed: gaps.filter(({ isTurned }) => isTurned).length,
    rejoined: gaps.filter(({ isRejoined }) => isRejoined).length,
    moved: countMoved(own, source, pairs, language),
    undenied: undenied.length - told,
    grafted: countGrafts(own, source, pairs),
    crossed: countCrossed(gaps),
    renamed: countRenamed(sentence, own, passages, gaps, free),
    adrift: countAdrift(own, source, pairs, language),
    added: countAdded(own, read, new Set(unread), known),
  };
}

/**
 * In Japanese a denial is read off behind what it denies. Elsewhere other words may stand between them, but the next word
 * of the clause that says something has to be read off as well.
 */
function isDeniedHere(
  own: readonly Token[],
  source: readonly Token[],
  pairs: readonly Pair[],
  index: number,
  language: string,
): boolean {
  const [at, there] = pairs[index] ?? [-1, -1];
  if (own[at]?.kind !== "denial") return true;
  if (!language.startsWith("ja")) {
    const next = own.findIndex((token, behind) => behind > at && isContent(token) && token.clause === own[at]?.clause);
    return next < 0 || pairs.some(([index]) => index === next);
  }
  const before = pairs[index - 1];
  return before === undefined || source[before[1]]?.clause === source[there]?.clause;
}

/** How far from a word its denial may stand, in tokens: in characters behind it in Japanese, in words before it elsewhere. */
const denialReach = { behind: 5, before: 3 };
