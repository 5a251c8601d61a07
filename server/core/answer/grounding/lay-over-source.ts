import { layWords, type SourcePlace } from "./lay-words.ts";
import { type Contrary, measureContrary } from "./measure-contrary.ts";
import { type Misplacement, measureMisplacement } from "./measure-misplacement.ts";
import type { ReadPassage, ReadSentence } from "./read-passage.ts";
import type { Saying } from "./read-sayings.ts";

export interface Layout {
  /** How near the wording is to the source's, 0..1: the less, the less what follows tells. */
  nearness: number;
  misplacement: Misplacement;
  contrary: Contrary;
}

/** With this share of the words in other words, or added, the wording is free. */
const distance = 2.5;

/** Lays a sentence over the passages it rests on, word by word, and measures what does not fit. */
export function layOverSource(own: ReadSentence, passages: readonly ReadPassage[]): Layout {
  const { source, told } = join(passages);
  const { places } = own.placed;
  const laid = layWords(places, source);
  const laidOver = new Map(
    places.flatMap((place, index) => {
      const other = source[laid[index]?.at ?? -1];
      return other ? [[place, other] as const] : [];
    }),
  );
  const words = new Set(source.map(({ word }) => word));
  const isNowhere = (index: number) => (laid[index]?.at ?? -1) < 0 && !words.has(places[index]?.word ?? "");
  const byUnit = own.sayings.map((_, unit) => places.flatMap((place, index) => (place.unit === unit ? [index] : [])));
  const added = byUnit.filter((its) => its.length >= 2 && its.filter(isNowhere).length * 2 >= its.length);
  const rest = byUnit.filter((its) => !added.includes(its)).flat();
  const exact = rest.filter((index) => laid[index]?.likeness === 1).length;
  return {
    nearness: rest.length === 0 ? 0 : Math.max(0, 1 - distance * (1 - exact / rest.length)),
    misplacement: measureMisplacement(own.placed, source, laid),
    contrary: measureContrary(own.sayings, told, laidOver),
  };
}

/** The words of several passages one after another; titles say nothing that could be denied. */
function join(passages: readonly ReadPassage[]): { source: SourcePlace[]; told: Saying[] } {
  const source: SourcePlace[] = [];
  const told: Saying[] = [];
  let [sentence, clause] = [0, 0];
  for (const [passage, { title, sentences }] of passages.entries())
    for (const read of [title, ...sentences]) {
      const isTitle = read === title;
      const its = read.placed.places.map((place) => ({
        ...place,
        clause: clause + place.clause,
        passage,
        sentence,
        isTitle,
      }));
      source.push(...its);
      if (!isTitle)
        for (const [unit, saying] of read.sayings.entries())
          told.push({ ...saying, places: its.filter((place) => place.unit === unit) });
      clause += (read.placed.units.at(-1)?.clause ?? 0) + 1;
      sentence += 1;
    }
  return { source, told };
}
