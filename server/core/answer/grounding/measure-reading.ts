import { saysElse, turnsTime } from "./little-words.ts";
import { readInOrder, type SourceToken } from "./read-in-order.ts";
import type { Pair } from "./read-off.ts";
import type { ReadPassage } from "./read-passage.ts";
import { plainDenial, readTokens, type Token } from "./read-tokens.ts";
import { countInverted, countMoved, countTurned } from "./turned-conditions.ts";

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
  /** Places where a little word of another kind stands than in the source; how many. */
  rejoined: number;
  /** Places where a word stands that the source has elsewhere, and not the word that it has there. */
  substituted: number;
  /** Conditions that stand in front of what the source says under another condition; how many. */
  moved: number;
  /** Clauses that begin with what one sentence speaks of, and go on with what another says of something else; how many. */
  grafted: number;
  /** Parts of which nothing is read off but words that say little; how many. */
  added: number;
  /** Clauses that begin with something else than the source's, and go on with what it says; how many. */
  reheaded: number;
  /** Pairs of words that stand in each other's place. */
  crossed: number;
  /** Words that are not read off, whatever they are. */
  unread: ReadonlySet<string>;
}

const isDenial = ({ kind }: Token) => kind === "denial";
const isContent = ({ kind }: Token) => kind === "content";

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
  const gaps = gapsOf(own, source, pairs, free);
  const reworded = new Set(gaps.flatMap(({ reworded: its }) => its));
  const unread = left.filter((token) => isContent(token) && !free.has(token.mark) && !reworded.has(token));
  const denied = left.filter(isDenial);
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
    turned:
      countTurned(own, source, pairs, language) +
      countInverted(own, source, pairs, language) +
      gaps.filter(({ isTurned }) => isTurned).length,
    rejoined: gaps.filter(({ isRejoined }) => isRejoined).length,
    substituted: gaps.filter(({ isSubstituted }) => isSubstituted).length,
    moved: countMoved(own, source, pairs, language),
    undenied: undenied.length - told,
    grafted: gaps.filter(({ isGraft }) => isGraft).length + Number(isRetold(own, source, pairs)),
    crossed: countCrossed(gaps),
    reheaded: gaps.filter(({ isReheaded }) => isReheaded).length,
    added: countAdded(own, read, new Set(unread), known),
  };
}

/** In Japanese a denial is read off behind what it denies; elsewhere other words may stand between them. */
function isDeniedHere(
  own: readonly Token[],
  source: readonly Token[],
  pairs: readonly Pair[],
  index: number,
  language: string,
): boolean {
  const [at, there] = pairs[index] ?? [-1, -1];
  if (own[at]?.kind !== "denial" || !language.startsWith("ja")) return true;
  const before = pairs[index - 1];
  return before === undefined || source[before[1]]?.clause === source[there]?.clause;
}

/** How far from a word its denial may stand, in tokens: in characters behind it in Japanese, in words before it elsewhere. */
const denialReach = { behind: 5, before: 3 };
/** A longer gap in a clause is a part left out. In tokens. */
const longestAltered = 8;

/** What stands between two tokens that are read off one after the other, in the sentence and in its source. */
interface Gap {
  passed: readonly Token[];
  /** Clauses of the source that it begins and ends in. */
  before: number | undefined;
  after: number | undefined;
  /** The sentence says the same there in another word. */
  reworded: readonly Token[];
  /** It says something else there. */
  isAltered: boolean;
  /** It says the same there, but denies it. */
  isNegated: boolean;
  isRejoined: boolean;
  isSubstituted: boolean;
  /** In the midst of a clause. */
  isWithin: boolean;
  /** What the sentence puts in, and what of the source's clauses here it leaves out. */
  added: readonly Token[];
  dropped: readonly Token[];
  /** It goes on with what another sentence says of something that is not named here. */
  isGraft: boolean;
  isReheaded: boolean;
  /** "Before" stands for "after". */
  isTurned: boolean;
  /** It goes on with what another clause says behind its beginning. */
  isLeap: boolean;
}

function gapsOf(
  own: readonly Token[],
  source: readonly SourceToken[],
  pairs: readonly Pair[],
  free: ReadonlySet<string>,
): Gap[] {
  const known = new Set(source.map(({ mark }) => mark));
  const ownMarks = new Set(own.map(({ mark }) => mark));
  const ends: Pair[] = [...pairs, [own.length, source.length]];
  return ends.map(([ownEnd, sourceEnd], index) => {
    const [ownStart, sourceStart] = pairs[index - 1] ?? [-1, -1];
    const between = own.slice(ownStart + 1, ownEnd);
    const added = between.filter(isContent);
    const passed = source.slice(sourceStart + 1, sourceEnd);
    const [before, after] = [source[sourceStart]?.clause, source[sourceEnd]?.clause];
    const passedHere = passed.filter(({ clause }) => clause === before || clause === after);
    const reworded = added.filter((token) => passedHere.some((other) => isReworded(token, other)));
    return {
      passed,
      before,
      after,
      added,
      dropped: passedHere.filter(isContent),
      isGraft: isGraft(own, source, pairs, index),
      isReheaded: isReheaded(own, source, pairs, index) && added.some(({ mark }) => !free.has(mark)),
      reworded,
      isAltered: added.length > reworded.length && passedHere.some(isContent),
      isNegated:
        between.some(({ kind }) => kind === "denial") &&
        added.length === 0 &&
        before === after &&
        !passed.some(({ kind }) => kind !== "glue"),
      isTurned:
        passed.length <= longestJoint &&
        turnsTime(
          between.map(({ mark }) => mark),
          passed.map(({ mark }) => mark),
        ),
      isRejoined:
        passed.length <= longestJoint &&
        saysElse(
          between.map(({ mark }) => mark),
          passed.map(({ mark }) => mark),
        ),
      isSubstituted:
        added.some((token) => !reworded.includes(token) && known.has(token.mark)) &&
        passedHere.some((token) => isContent(token) && !ownMarks.has(token.mark)),
      isLeap:
        before !== undefined &&
        after !== undefined &&
        before !== after &&
        own[ownStart]?.clause === own[ownEnd]?.clause &&
        [before, after].every((clause) => passed.some((token) => isContent(token) && token.clause === clause)),
      isWithin: before !== undefined && before === after && passed.length <= longestAltered,
    };
  });
}

/** So many words at most stand in front of what a clause says of what it is about. */
const longestSubject = 3;

/** "The hotspot is called …" for "The setting is called …". */
function isReheaded(
  own: readonly Token[],
  source: readonly SourceToken[],
  pairs: readonly Pair[],
  index: number,
): boolean {
  const to = pairs[index];
  if (!to) return false;
  const [here, there] = [own[to[0]], source[to[1]]];
  if (!here || !there || own[pairs[index - 1]?.[0] ?? -1]?.clause === here.clause) return false;
  const mine = own.filter((token, at) => at < to[0] && token.clause === here.clause && isContent(token));
  const its = source.filter((token, at) => at < to[1] && token.clause === there.clause && isContent(token));
  const [marks, others] = [mine, its].map((tokens) => new Set(tokens.map(({ mark }) => mark))) as [
    Set<string>,
    Set<string>,
  ];
  return (
    mine.length > 0 &&
    its.length > 0 &&
    weigh(mine) <= longestSubject &&
    weigh(its) <= longestSubject &&
    !mine.some((token) => others.has(token.mark) || its.some((other) => isReworded(token, other))) &&
    !its.some(({ mark }) => marks.has(mark))
  );
}

/** Less than this is read off another sentence by chance. In words. */
const leastGrafted = 2.5;

function isGraft(
  own: readonly Token[],
  source: readonly SourceToken[],
  pairs: readonly Pair[],
  index: number,
): boolean {
  const [from, to] = [pairs[index - 1], pairs[index]];
  if (!from || !to) return false;
  const [one, other] = [source[from[1]], source[to[1]]];
  const here = own[to[0]];
  if (!one || !other || !here || one.at === other.at) return false;
  const between = own.slice(from[0] + 1, to[0] + 1);
  const read = pairs.filter(([, at]) => source[at]?.at === other.at).map(([at]) => own[at] as Token);
  if (weigh(read) < leastGrafted) return false;
  // What comes next names what it is about itself, or hangs on what was said.
  if (between.slice(0, -1).some(isContent) || between.some(({ mark }) => joints.has(mark))) return false;
  if (own[from[0]]?.clause !== here.clause && !between.some(({ mark }) => mark === "which")) return false;
  const said = new Set(own.slice(0, to[0]).map(({ mark }) => mark));
  const before = source.slice(0, to[1]).filter((token) => token.clause === other.clause && token.at === other.at);
  const subject = before.filter((token) => isContent(token) && token.word !== null);
  return (
    subject.length > 0 &&
    weigh(subject) <= longestSubject &&
    weigh(subject.filter(({ mark }) => said.has(mark))) < weigh(subject) / 2 &&
    !before.some(({ mark }) => pointers.has(mark)) &&
    source.findIndex(({ at }) => at === other.at) === source.indexOf(before[0] as SourceToken)
  );
}

/** "Xでは、…": what one sentence says of its own topic is said of another. */
function isRetold(own: readonly Token[], source: readonly SourceToken[], pairs: readonly Pair[]): boolean {
  const clauseOf = (tokens: readonly Token[], clause: number) => tokens.filter((token) => token.clause === clause);
  const topic = clauseOf(own, 0);
  if (topic.at(-1)?.mark !== "は") return false;
  const next = pairs.find(([index]) => own[index]?.clause === 1 && isContent(own[index] as Token));
  const held = source[next?.[1] ?? -1];
  if (!held) return false;
  const its = source.filter(({ at }) => at === held.at);
  const theirs = clauseOf(its, its[0]?.clause ?? -1);
  if (theirs.at(-1)?.mark !== "は" || held.clause === its[0]?.clause) return false;
  const said = new Set(own.map(({ mark }) => mark));
  const marks = new Set(theirs.map(({ mark }) => mark));
  return (
    theirs.filter(isContent).some(({ mark }) => !said.has(mark)) &&
    topic.filter(isContent).some(({ mark }) => !marks.has(mark))
  );
}

/** Words that point back to what was said before. */
const pointers = new Set(["that", "this", "these", "those", "there", "it", "its", "they", "そ", "こ"]);

/** Joins what one and another sentence say. */
const joints = new Set(["and", "or", "but", "because", "so", "if", "when", "while", "although"]);

/** Parts, from a joint or a mark to the next, of which no content is read off, and some stands nowhere. */
function countAdded(
  own: readonly Token[],
  read: ReadonlySet<number>,
  unread: ReadonlySet<Token>,
  known: ReadonlySet<string>,
): number {
  const parts: number[][] = [[]];
  for (const [index, { mark, clause }] of own.entries()) {
    if (index > 0 && (partJoints.has(mark) || clause !== own[index - 1]?.clause)) parts.push([]);
    parts.at(-1)?.push(index);
  }
  return parts.filter((part) => {
    const content = part.filter((index) => isContent(own[index] as Token));
    const isRead = content.some((index) => read.has(index) || !unread.has(own[index] as Token));
    return content.length > 0 && !isRead && content.some((index) => !known.has(own[index]?.mark ?? ""));
  }).length;
}
const partJoints = new Set([
  "and",
  "or",
  "but",
  "which",
  "who",
  "when",
  "while",
  "because",
  "so",
  "if",
  "before",
  "after",
]);

/** A character of a script without blanks says too little. In words. */
const lightest = 0.5;

/** Pairs of gaps each of which puts in what the other leaves out. */
function countCrossed(gaps: readonly Gap[]): number {
  const has = (tokens: readonly Token[], others: readonly Token[]) =>
    tokens.some(({ mark, weight }) => weight >= lightest && others.some((other) => other.mark === mark));
  return gaps.filter((gap, index) =>
    gaps.slice(index + 1).some((next) => has(gap.added, next.dropped) && has(next.added, gap.dropped)),
  ).length;
}

/** A longer gap has left out what its little words join. In tokens. */
const longestJoint = 6;

function isReworded({ word }: Token, { word: other }: Token): boolean {
  return word !== null && other !== null && word.keys.some((key) => other.keys.includes(key));
}

const weigh = (tokens: readonly Token[]) => tokens.reduce((sum, { weight }) => sum + weight, 0);
