import type { ReadPart } from "./read-passage.ts";
import type { Sign } from "./read-signs.ts";

/** What a text says differently than its source. */
export interface Contradiction {
  /** Words that one affirms and the other denies. */
  ofWords: number;
  /** The same of words that stand in one group of paraphrases. */
  ofSynonyms: number;
  /** Opposites that stand for each other. */
  ofOpposites: number;
  /** 1 where the text denies something and the source nothing, in no other words either. */
  ofDenial: number;
  /** 1 the other way round. */
  ofLostDenial: number;
}

const none: Contradiction = { ofWords: 0, ofSynonyms: 0, ofOpposites: 0, ofDenial: 0, ofLostDenial: 0 };
/** Parts of a source whose likeness comes this close to the best one's are as good a match. */
const nearBest = 0.8;

/** What a text and the part of its source most like it say differently: the least among the parts that match it best. */
export function measureContradiction(own: ReadPart, parts: readonly ReadPart[]): Contradiction {
  const scores = measureLikeness(own, parts);
  const best = Math.max(...scores, 0);
  if (best === 0) return none;
  return parts
    .filter((_, index) => (scores[index] ?? 0) >= best * nearBest)
    .map((part) => compare(own.signs, part.signs))
    .reduce((least, next) => (sum(next) < sum(least) ? next : least));
}

/** What a synonym counts beside the word itself, and a word that says nothing of its own. */
const synonymShare = 0.6;
const lightShare = 0.5;

/** How like a text is to each part of its source: the words in common, each for the less the more parts have it. */
function measureLikeness(own: ReadPart, parts: readonly ReadPart[]): number[] {
  const scores = parts.map(() => 0);
  for (const { word, keys, isLight } of new Map(own.words.map((one) => [one.word, one])).values()) {
    const shares = parts.map(({ set }) => {
      if (set.words.has(word)) return isLight ? lightShare : 1;
      return !isLight && keys.some((key) => set.keys.has(key)) ? synonymShare : 0;
    });
    const spread = Math.sqrt(shares.reduce<number>((total, share) => total + share, 0));
    for (const [index, share] of shares.entries()) if (share > 0) scores[index] = (scores[index] ?? 0) + share / spread;
  }
  return scores;
}

const sum = ({ ofWords, ofSynonyms, ofOpposites, ofDenial, ofLostDenial }: Contradiction) =>
  ofWords + ofSynonyms + ofOpposites + ofDenial + ofLostDenial;

function compare(own: readonly Sign[], other: readonly Sign[]): Contradiction {
  let [ofWords, ofSynonyms, ofOpposites] = [0, 0, 0];
  // "Is not lost" for "stays": a denial that an opposite makes up for.
  let isMadeUp = false;
  for (const sign of own) {
    const isTurned = (others: readonly Sign[]) => Number(others.every(({ value }) => value * sign.value === -1));
    const same = other.filter(({ words }) => words.some(({ word }) => sign.words.some((mine) => mine.word === word)));
    const alike = other.filter(({ words }) =>
      words.some(({ keys }) => keys.some((key) => sign.words.some((mine) => mine.keys.includes(key)))),
    );
    if (same.length > 0) ofWords += isTurned(same);
    else if (alike.length > 0) ofSynonyms += isTurned(alike);
    for (const [pair, pole] of sign.poles) {
      const others = other.filter(({ poles }) => poles.has(pair));
      if (others.length === 0) continue;
      if (others.every(({ poles }) => poles.get(pair) !== pole)) ofOpposites += 1;
      else isMadeUp ||= others.some(({ poles, value }) => poles.get(pair) === pole && value < 0 !== sign.value < 0);
    }
  }
  const denies = (signs: readonly Sign[]) => signs.some(({ value }) => value < 0);
  const [mine, its] = [denies(own), denies(other)];
  return {
    ofWords,
    ofSynonyms,
    ofOpposites,
    ofDenial: Number(mine && !its && !isMadeUp),
    ofLostDenial: Number(its && !mine && !isMadeUp),
  };
}
