import { isOpposed } from "./count-opposites.ts";
import { layWords, type SourcePlace } from "./lay-words.ts";
import type { ReadPassage, ReadSentence } from "./read-passage.ts";
import type { Place } from "./read-places.ts";
import type { Saying } from "./read-sayings.ts";

const lightShare = 0.5;
/** With this share of the words in other words, or added, the wording is free, and a denial tells nothing. */
const distance = 2.5;

/**
 * How far a sentence says the contrary of its source, 0..1: it is laid over it word by word, and each unit is compared with
 * those units that its words were laid over. The largest share of a unit's words that come from what says the contrary
 * counts the less, the freer the sentence is worded.
 */
export function measureContrary(own: ReadSentence, passages: readonly ReadPassage[]): number {
  const { source, told } = join(passages);
  const { places } = own.placed;
  const laid = layWords(places, source);
  const laidOver = new Map(
    places.flatMap((place, index) => {
      const other = source[laid[index]?.at ?? -1];
      return other ? [[place, other] as const] : [];
    }),
  );
  const unitOf = new Map(told.flatMap((unit) => unit.places.map((place) => [place, unit] as const)));
  const shares = own.sayings.map((unit) => {
    if (isToldSo(unit, told)) return 0;
    let [from, total] = [0, 0];
    for (const place of unit.places) {
      const weight = place.isLight ? lightShare : 1;
      total += weight;
      const other = laidOver.get(place);
      const its = other && unitOf.get(other);
      if (!its) continue;
      const relation = relate(unit, its);
      if (relation === "opposite" || (relation === "denied" && reachOf(unit, its).has(place.word))) from += weight;
    }
    return total > 0 ? from / total : 0;
  });
  const words = new Set(source.map(({ word }) => word));
  const isNowhere = (index: number) => (laid[index]?.at ?? -1) < 0 && !words.has(places[index]?.word ?? "");
  const byUnit = own.sayings.map((_, unit) => places.flatMap((place, index) => (place.unit === unit ? [index] : [])));
  const added = byUnit.filter((its) => its.length >= 2 && its.filter(isNowhere).length * 2 >= its.length);
  const rest = byUnit.filter((its) => !added.includes(its)).flat();
  const exact = rest.filter((index) => laid[index]?.likeness === 1).length;
  const nearness = rest.length === 0 ? 0 : Math.max(0, 1 - distance * (1 - exact / rest.length));
  return nearness * Math.max(0, ...shares);
}

/** Whether one of the units that have most of a unit's words, two or more, says the same. */
function isToldSo(unit: Saying, told: readonly Saying[]): boolean {
  const head = headOf(unit);
  if (unit.polarity === "no" && told.some((other) => other.polarity === "no" && headOf(other) === head)) return true;
  const common = told.map(({ places }) => {
    const words = new Set(places.map(({ word }) => word));
    return unit.places.reduce((sum, { word, isLight }) => sum + (words.has(word) ? (isLight ? lightShare : 1) : 0), 0);
  });
  const most = Math.max(0, ...common);
  if (most < leastInCommon) return false;
  return told.some(
    (other, index) => common[index] === most && other.polarity === unit.polarity && relate(unit, other) === "same",
  );
}

/** The word that a denial is about: the last before it in Japanese, the first behind it elsewhere. */
function headOf({ denied, places }: Saying): string | undefined {
  const reached = places.filter(({ word }) => denied.has(word));
  return (places.some(({ role }) => role !== "") ? reached.at(-1) : reached[0])?.word;
}
const leastInCommon = 1.5;

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

/** The words of several passages one after another; titles say nothing that could be denied. */
function join(passages: readonly ReadPassage[]): { source: SourcePlace[]; told: Saying[] } {
  const source: SourcePlace[] = [];
  const told: Saying[] = [];
  let [sentence, clause] = [0, 0];
  for (const [passage, { title, sentences }] of passages.entries())
    for (const read of [title, ...sentences]) {
      const isTitle = read === title;
      const place = (one: Place) => ({ ...one, clause: clause + one.clause, passage, sentence, isTitle });
      const its = read.placed.places.map(place);
      source.push(...its);
      if (!isTitle)
        for (const [unit, saying] of read.sayings.entries())
          told.push({ ...saying, places: its.filter((one) => one.unit === unit) });
      clause += (read.placed.units.at(-1)?.clause ?? 0) + 1;
      sentence += 1;
    }
  return { source, told };
}
