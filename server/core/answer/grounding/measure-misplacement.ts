import type { Laid, SourcePlace } from "./lay-words.ts";
import { breaks, type Place, type Placed } from "./read-places.ts";

export interface Misplacement {
  /** Leaps in the midst of something said, to another clause or sentence. */
  leaps: number;
  /** Words that the source has where such leaps begin and end, and that were passed over. */
  displaced: number;
  /** Words of nowhere in the place of words of the source. */
  substituted: number;
  /** Leaps to what a sentence says of another name, passing over that, when the sentence has named something else. */
  misattributed: number;
  /** Words that have each other's preposition: "from the hotspot to the Wi-Fi" for "from the Wi-Fi to a hotspot". */
  exchanged: number;
}

const isHeavy = ({ isLight, isNumber }: Place) => !isLight || isNumber;

/** How a sentence that is laid over its source has put the source's words elsewhere. */
export function measureMisplacement(
  { places: own }: Placed,
  source: readonly SourcePlace[],
  laid: readonly Laid[],
): Misplacement {
  const used = new Set(laid.map(({ at }) => at));
  const found = { leaps: 0, displaced: 0, substituted: 0, misattributed: 0 };
  /** Whether words of a clause between two places were passed over. */
  const passesOver = (from: number, to: number, clause: number) =>
    source
      .slice(Math.max(0, from), Math.max(0, to))
      .some((place, offset) => place.clause === clause && isHeavy(place) && !used.has(from + offset));
  const startOf = ({ clause }: SourcePlace) => source.findIndex((place) => place.clause === clause);

  let [lastAt, foreign] = [-1, 0];
  let before: number = breaks.none;
  for (const [index, place] of own.entries()) {
    before = Math.max(before, place.before);
    const at = laid[index]?.at ?? -1;
    const told = source[at];
    if (!told) {
      if (isHeavy(place)) foreign += 1;
      continue;
    }
    const earlier = source[lastAt];
    const isInside = before <= breaks.phrase;
    const isLeap = !told.isTitle && earlier?.isTitle === false && told.clause !== earlier.clause;
    const skipsBefore = !told.isTitle && told.clause !== earlier?.clause && passesOver(startOf(told), at, told.clause);
    const skipsAfter =
      earlier?.isTitle === false && passesOver(lastAt + 1, isLeap ? source.length : at, earlier.clause);
    if (isLeap && isInside) {
      found.leaps += 1;
      found.displaced += Number(skipsBefore) + Number(skipsAfter);
    } else if (isLeap && told.sentence !== earlier.sentence) {
      const start = source.findIndex(({ sentence }) => sentence === told.sentence);
      const skipsName = source.slice(start, at).some(({ isName }, offset) => isName && !used.has(start + offset));
      if (skipsName && own.slice(0, index).some(({ isName }) => isName)) found.misattributed += 1;
    }
    if (foreign > 0 && (skipsBefore || skipsAfter)) found.substituted += 1;
    [lastAt, foreign, before] = [at, 0, breaks.none];
  }
  const end = source[lastAt];
  if (end && foreign > 0 && passesOver(lastAt + 1, source.length, end.clause)) found.substituted += 1;

  const moved = own.flatMap((place, index) => {
    const told = source[laid[index]?.at ?? -1];
    return told && isHeavy(place) && place.role !== "" && told.role !== "" && place.role !== told.role
      ? [{ own: place.role, told: told.role, word: place.word }]
      : [];
  });
  const exchanged = moved.filter((one) =>
    moved.some((two) => two.word !== one.word && two.own === one.told && two.told === one.own),
  );
  return { ...found, exchanged: exchanged.length };
}
