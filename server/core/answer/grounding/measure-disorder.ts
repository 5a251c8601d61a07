import { allWords, likeness } from "./content-words.ts";
import type { ReadPassage } from "./read-passage.ts";
import { readTimeline } from "./read-timeline.ts";

/** Content words on which two parts must rest together before their order is judged. */
const leastLikeness = 2;
/** A smaller lead is one of words that say nothing. */
const leastLead = 0.35;
/** What it counts that the source, too, says the order in so many words. */
const saidBonus = 0.4;
const nearby = 2;

export interface Disorder {
  /** By how many content words its parts are more like the source told the other way round; 0 where the order is kept. */
  turned: number;
  /** What it puts in order in so many words the source tells in that order. */
  isConfirmed: boolean;
}

/**
 * Compares the order of the parts that a sentence, or its source, puts in order ("A, then B", "B after A", "AしてからB") with the
 * order in the other. Titles tell no order.
 */
export function measureDisorder(text: string, passages: readonly ReadPassage[], language: string): Disorder {
  const told = text.split(independent).map((part) => measurePart(part, passages, language));
  return { turned: Math.max(...told.map(({ turned }) => turned)), isConfirmed: told.some((part) => part.isConfirmed) };
}

/** Begins with an occasion or a purpose. */
const preamble = /^(?:if|when|whenever|to|in order to|for)\b|^[^、。]*(?:には|とき|ときは|場合|場合は)、/iu;

/** What stands behind a semicolon is not told in order, unless it says so. */
const independent = /;\s*(?!(?:and )?(?:then|after|next|finally)\b)/u;

function measurePart(text: string, passages: readonly ReadPassage[], language: string): Disorder {
  const own = readTimeline(text, language);
  if (!own) return { turned: 0, isConfirmed: false };
  const told = passages.flatMap(({ timeline }) => timeline?.parts ?? []);
  const isSaid = passages.flatMap(({ timeline }) => (timeline ? [...timeline.isSaid, false] : []));
  const titled = new Set(passages.flatMap(({ title }) => title.words.map(({ word }) => word)));
  const scores = own.parts.map((part, index) => {
    const words = allWords(part, language);
    // "If you move your pot, …" only says what the article is about.
    if (index === 0 && preamble.test(text) && words.every(({ word, isLight }) => isLight || titled.has(word)))
      return told.map(() => 0);
    return told.map((other) => likeness(words, other));
  });
  let worst = 0;
  let isConfirmed = own.isSaid.some(Boolean);
  for (let first = 0; first < scores.length; first++)
    for (let second = first + 1; second < scores.length; second++) {
      const isOwnSaid = own.isSaid.slice(first, second).every(Boolean);
      const { kept, turned } = fits(scores[first] ?? [], scores[second] ?? [], isSaid, isOwnSaid);
      if (turned >= leastLikeness && turned - kept >= leastLead) worst = Math.max(worst, turned - kept);
      if (second === first + 1 && isOwnSaid && (kept < leastLikeness || kept <= turned)) isConfirmed = false;
    }
  return { turned: worst, isConfirmed };
}

/** How well two parts fit a place and a later one, or one and the same, and how well a place and an earlier one. */
function fits(
  first: readonly number[],
  second: readonly number[],
  isSaid: readonly boolean[],
  isOwnSaid: boolean,
): { kept: number; turned: number } {
  let kept = Math.max(0, ...first, ...second);
  let turned = 0;
  for (const [at, score] of first.entries())
    for (const [other, more] of second.entries()) {
      if (score === 0 || more === 0) continue;
      const [from, to] = at <= other ? [at, other] : [other, at];
      const isToldSo = to - from <= nearby && isSaid.slice(from, to).every(Boolean);
      const fit = score + more + (isToldSo ? saidBonus : 0);
      if (at <= other) kept = Math.max(kept, fit);
      else if (isOwnSaid || isToldSo) turned = Math.max(turned, fit);
    }
  return { kept, turned };
}
