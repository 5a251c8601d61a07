import { saysElse, turnsTime } from "./little-words.ts";
import type { Pair } from "./read-off.ts";
import { isContent, type Token } from "./read-tokens.ts";

/** A longer gap in a clause is a part left out. In tokens. */
const longestAltered = 8;

/** What stands between two tokens that are read off one after the other, in the sentence and in its source. */
export interface Gap {
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
  /** In the midst of a clause. */
  isWithin: boolean;
  /** What the sentence puts in, and what of the source's clauses here it leaves out. */
  added: readonly Token[];
  dropped: readonly Token[];
  /** "Before" stands for "after". */
  isTurned: boolean;
  /** It goes on with what another clause says behind its beginning. */
  isLeap: boolean;
}

export function gapsOf(own: readonly Token[], source: readonly Token[], pairs: readonly Pair[]): Gap[] {
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

/** A longer gap has left out what its little words join. In tokens. */
const longestJoint = 6;

/** Whether two tokens belong to words that say the same. */
function isReworded({ word }: Token, { word: other }: Token): boolean {
  return word !== null && other !== null && word.keys.some((key) => other.keys.includes(key));
}
