import { allWords, likeness } from "./content-words.ts";
import { readTimeline } from "./read-timeline.ts";

/** Content words on which two parts must rest together before their order is judged. */
const leastLikeness = 1.5;

/** What it counts that the source, too, says the order in so many words. */
const saidBonus = 0.4;
const nearby = 2;

/**
 * By how many content words the parts that a sentence puts in order ("A, then B", "B after A", "AしてからB") are more like its
 * source told the other way round; 0 where the order is kept, or is nothing to object to.
 */
export function measureDisorder(text: string, source: string, language: string): number {
  const own = readTimeline(text, language);
  const told = readTimeline(source, language);
  if (!own?.isSaid.some(Boolean) || !told) return 0;
  const toldWords = told.parts.map((part) => allWords(part, language));
  const scores = own.parts.map((part) => {
    const words = allWords(part, language);
    return toldWords.map((other) => likeness(words, other));
  });
  let worst = 0;
  for (let first = 0; first < scores.length; first++)
    for (let second = first + 1; second < scores.length; second++)
      if (own.isSaid.slice(first, second).some(Boolean))
        worst = Math.max(worst, lead(scores[first] ?? [], scores[second] ?? [], told.isSaid));
  return worst;
}

/** How much better two parts fit a place and an earlier place than a place and a later one, or one and the same. */
function lead(first: readonly number[], second: readonly number[], isSaid: readonly boolean[]): number {
  let kept = 0;
  let turned = 0;
  for (const [at, score] of first.entries())
    for (const [other, more] of second.entries()) {
      if (score === 0 || more === 0) continue;
      const [from, to] = at <= other ? [at, other] : [other, at];
      const fit = score + more + (isSaid.slice(from, to).some(Boolean) && to - from <= nearby ? saidBonus : 0);
      if (at <= other) kept = Math.max(kept, fit);
      else turned = Math.max(turned, fit);
    }
  const alone = Math.max(0, ...first, ...second);
  return turned < leastLikeness + 0.5 ? 0 : Math.max(0, turned - Math.max(kept, alone));
}
