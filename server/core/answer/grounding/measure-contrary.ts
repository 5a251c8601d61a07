import { isOpposed } from "./count-opposites.ts";
import type { SourcePlace } from "./lay-words.ts";
import type { Place } from "./read-places.ts";
import type { Saying } from "./read-sayings.ts";

/** How far a text says the contrary of its source. */
export interface Contrary {
  /** Words by which its units are more like units of the source that say the contrary than like any that say the same. */
  margin: number;
  /** Share of a unit's words that it has from units that say the contrary, where most. */
  share: number;
  /** Units that say "only" where the source does not, or the other way round. */
  narrowed: number;
}

const lightShare = 0.5;
/** A smaller margin is one of words that say nothing. */
const leastMargin = 0.75;
const mostMargin = 2;
/** What a unit must have from one of the source, in words, to be compared with it closely. */
const leastShared = 1.5;

const weightOf = ({ isLight }: Place) => (isLight ? lightShare : 1);

/** Compares each unit with all units of the source, and with those that its words were laid over. */
export function measureContrary(
  own: readonly Saying[],
  told: readonly Saying[],
  laidOver: ReadonlyMap<Place, SourcePlace>,
): Contrary {
  const found: Contrary = { margin: 0, share: 0, narrowed: 0 };
  const unitOf = new Map(told.flatMap((unit) => unit.places.map((place) => [place, unit] as const)));
  for (const unit of own) {
    const margin = marginOf(unit, told);
    if (margin >= leastMargin) found.margin += Math.min(mostMargin, margin);

    const shared = new Map<Saying, number>();
    let [from, total] = [0, 0];
    for (const place of unit.places) {
      const weight = weightOf(place);
      total += weight;
      const other = laidOver.get(place);
      const its = other && unitOf.get(other);
      if (!its) continue;
      shared.set(its, (shared.get(its) ?? 0) + weight);
      const relation = relate(unit, its);
      if (relation === "opposite" || (relation === "denied" && reachOf(unit, its).has(place.word))) from += weight;
    }
    if (total > 0) found.share = Math.max(found.share, from / total);
    const [most] = [...shared].sort((one, next) => next[1] - one[1]);
    if (most && most[1] >= leastShared && most[0].isNarrowed !== unit.isNarrowed && most[0].polarity === unit.polarity)
      found.narrowed += 1;
  }
  return found;
}

function marginOf(unit: Saying, told: readonly Saying[]): number {
  const words = new Map(unit.places.map((place) => [place.word, weightOf(place)]));
  const sum = (its: Iterable<string>) => [...its].reduce((total, word) => total + (words.get(word) ?? 0), 0);
  const inCommon = (saying: Saying | undefined) =>
    new Set((saying?.places ?? []).map(({ word }) => word).filter((word) => words.has(word)));
  let [agreeing, contrary] = [0, 0];
  for (const [index, other] of told.entries()) {
    const common = inCommon(other);
    if (common.size === 0) continue;
    const relation = relate(unit, other);
    if (relation === "same") {
      const referred = other.refersBack ? inCommon(told[index - 1]) : [];
      agreeing = Math.max(agreeing, sum(new Set([...common, ...referred])));
    } else if (relation === "opposite" || unit.isJoined || [...common].some((word) => reachOf(unit, other).has(word)))
      contrary = Math.max(contrary, sum(common));
  }
  return contrary - agreeing;
}

/** The words that the one of two units denies which denies any. */
const reachOf = (one: Saying, other: Saying) => (one.polarity === "no" ? one.denied : other.denied);

/** Whether two units say the same of what they have in common, or the one denies it, or puts an opposite in its place. */
function relate(one: Saying, other: Saying): "same" | "denied" | "opposite" {
  if (one.polarity === "open" || other.polarity === "open") return "same";
  const isDenied = one.polarity !== other.polarity && !(one.isLimited && other.isLimited);
  // A unit may have its verb from the one before it: "erases the name, the passwords and the data".
  const isOpposite = isOpposed(one.opposites, other.opposites) || isOpposed(one.opposites, other.oppositesAround);
  if (isDenied === isOpposite) return "same";
  return isDenied ? "denied" : "opposite";
}
