import { type Break, breaks, type Place } from "./read-places.ts";

/** A place in a source, with where in the source it stands. */
export interface SourcePlace extends Place {
  passage: number;
  /** Counted through all passages; a title is a sentence. */
  sentence: number;
  isTitle: boolean;
}

export interface Laid {
  /** Index of the source's word; -1 where the source has none. */
  at: number;
  /** 1: the word itself; less: another word for it. */
  likeness: number;
}

const synonymLikeness = 0.55;
const compoundLikeness = 0.7;
/** What a word counts that says little of its own. */
const lightShare = 0.5;

/** What a move costs by what stands before the word in the sentence: nothing, a phrase, "and", a clause. */
const costs = {
  backward: [0.7, 0.45, 0.2, 0.1],
  otherClause: [0.7, 0.5, 0.25, 0.08],
  otherSentence: [0.9, 0.7, 0.45, 0.2],
  otherPassage: [1, 0.8, 0.55, 0.25],
} as const;
const skipCost = 0.02;
const mostSkips = 8;
const sameWord = 0.4;
const titleCost = 0.15;

/**
 * Lays a sentence over its source: for each of its words the word of the source that it was taken from, so that as much as
 * possible of the sentence is found there with as few leaps as possible. Leaps are cheap where the sentence begins anew.
 */
export function layWords(own: readonly Place[], source: readonly SourcePlace[]): Laid[] {
  type State = { at: number; likeness: number; score: number; from: State | null; lastAt: number };
  let states: State[] = [{ at: -1, likeness: 0, score: 0, from: null, lastAt: -1 }];
  let pending: Break = breaks.none;
  const words = new Set(source.map(({ word }) => word));
  for (const place of own) {
    // What the source says in this very word it does not mean in another.
    const isTold = words.has(place.word);
    pending = Math.max(pending, place.before) as Break;
    const candidates: { at: number; likeness: number }[] = [];
    for (const [at, told] of source.entries()) {
      const likeness = likenessOf(place, told);
      if (likeness === 1 || (likeness > 0 && !isTold)) candidates.push({ at, likeness });
    }
    const next: State[] = [];
    // A word of nowhere leaves everything as it was.
    for (const state of states) next.push({ ...state, at: -1, likeness: 0, from: state });
    for (const { at, likeness } of candidates) {
      let best: State | null = null;
      let bestScore = Number.NEGATIVE_INFINITY;
      for (const state of states) {
        const score = state.score - costOf(source[state.lastAt], source[at], pending, at - state.lastAt);
        if (score > bestScore) [best, bestScore] = [state, score];
      }
      if (!best) continue;
      const score = bestScore + likeness * (place.isLight ? lightShare : 1);
      // A title is no place to go on from.
      next.push({ at, likeness, score, from: best, lastAt: source[at]?.isTitle ? best.lastAt : at });
    }
    // Of the ways that end at the same word of the source, only the best can win.
    const byEnd = new Map<number, State>();
    for (const state of next) {
      const known = byEnd.get(state.lastAt);
      if (!known || state.score > known.score) byEnd.set(state.lastAt, state);
    }
    states = [...byEnd.values()];
    if (candidates.length > 0) pending = breaks.none;
  }
  let state: State | null = states.reduce((best, next) => (next.score > best.score ? next : best));
  const laid: Laid[] = [];
  for (; state?.from; state = state.from) laid.unshift({ at: state.at, likeness: state.likeness });
  return laid;
}

function likenessOf(own: Place, told: Place): number {
  if (own.word === told.word) return 1;
  if (own.isNumber || told.isNumber) return 0;
  if (!own.isLight && own.keys.some((key) => told.keys.includes(key))) return synonymLikeness;
  const [short, long] = own.word.length < told.word.length ? [own.word, told.word] : [told.word, own.word];
  return short.length >= 2 && /^[\p{Script=Han}\p{Script=Katakana}]+$/u.test(short) && long.includes(short)
    ? compoundLikeness
    : 0;
}

function costOf(one: SourcePlace | undefined, other: SourcePlace | undefined, before: Break, distance: number): number {
  if (other?.isTitle) return titleCost;
  if (!one || !other) return 0;
  if (one.passage !== other.passage) return costs.otherPassage[before];
  if (one.sentence !== other.sentence) return costs.otherSentence[before];
  if (distance === 0) return sameWord;
  const skips = skipCost * Math.min(mostSkips, Math.max(0, distance - 1));
  if (one.clause !== other.clause) {
    const isNext = other.clause === one.clause + 1;
    return isNext ? costs.otherClause[before] / 2 + skips : costs.otherClause[before];
  }
  return distance > 0 ? skips : costs.backward[before];
}
