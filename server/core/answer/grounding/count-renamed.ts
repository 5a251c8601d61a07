import { findNames } from "./find-names.ts";
import { lemmaOf } from "./lemma-of.ts";
import type { ReadPassage } from "./read-passage.ts";
import type { Token } from "./read-tokens.ts";
import type { Gap } from "./reading-gaps.ts";

/** Gaps within one clause of the source that put a name in the place of what the sentence has nowhere. What is `free` is anybody's. */
export function countRenamed(
  sentence: string,
  words: readonly Token[],
  passages: readonly ReadPassage[],
  gaps: readonly Gap[],
  free: ReadonlySet<string>,
): number {
  const own = new Set(findNames(sentence).map(lemmaOf));
  const told = new Set(passages.flatMap(({ passage }) => findNames(passage.text)).map(lemmaOf));
  const said = new Set(words.map(({ mark }) => mark));
  return gaps.filter(({ added, dropped, before, after }) => {
    const isWithin = before === undefined || before === after;
    const mine = added.filter(({ mark }) => own.has(mark) && told.has(mark) && !free.has(mark));
    return isWithin && mine.length > 0 && dropped.some(({ mark }) => !said.has(mark));
  }).length;
}
