import type { GroundingCase } from "./measure-grounding.ts";

/** What opens a sentence and names an occasion, and what is said of it. */
const opening: Readonly<Record<string, RegExp>> = {
  en: /^(?<occasion>(?:If|When|After|Before|Once|On|In|For) [^,]{8,80}), (?<rest>.+)$/u,
  ja: /^(?<occasion>[^、。]{4,30}(?:は|とき|場合|ば|たら|と))、(?<rest>.+)$/u,
};

/** How many sentences behind it a sentence's occasion is put in front of. */
const reach = 4;

/** Wrong sentences by script: the occasion of one true sentence in front of what another of the same sources says of its own. */
export function makeGrafts(cases: readonly GroundingCase[]): GroundingCase[] {
  const trueOnes = cases.filter((kase) => kase.class === "true" && kase.order !== "changed");
  return trueOnes.flatMap((one, index) => {
    const own = opening[one.language]?.exec(one.sentence)?.groups;
    if (!own) return [];
    return trueOnes.slice(index + 1, index + 1 + reach).flatMap((other) => {
      const its = opening[other.language]?.exec(other.sentence)?.groups;
      const isSame = JSON.stringify(one.source) === JSON.stringify(other.source);
      if (!its || !isSame || own.occasion === its.occasion) return [];
      const comma = one.language === "ja" ? "、" : ", ";
      return [
        {
          ...one,
          id: `${one.id}+${other.id}`,
          sentence: `${own.occasion}${comma}${its.rest}`,
          cites: [...new Set([...one.cites, ...other.cites])],
          class: "graft",
        },
      ];
    });
  });
}
