import type { ContentWord } from "./content-words.ts";
import { likeness } from "./content-words.ts";
import type { ReadClause, ReadPassage, ReadSentence } from "./read-passage.ts";

/** Names of several words ("Lumo Page Plus"), and of katakana or Latin letters with a number behind them. */
const longName =
  /(?<![\p{L}\p{Nd}])\p{Lu}[\p{Script=Latin}\p{Nd}+-]*(?: (?:\p{Lu}[\p{Script=Latin}\p{Nd}+-]*|\p{Nd}+[\p{Script=Latin}]?(?![\p{L}\p{Nd}-])))*|[\p{Script=Katakana}ー]{2,}(?:\p{Nd}+|(?: ?\p{Lu}[\p{Script=Latin}\p{Nd}-]*)+)/gu;

/** By how many words a sentence has to be more like what is told of the other name. */
const lead = 1;
/** A clause with fewer words than this beside its name does not tell whose it is. */
const leastWords = 2;

/**
 * How many names of a sentence stand where its source has another of the same family ("Lumo Page Plus" for "Lumo Page"):
 * what is said of it the source says of the other, and not of this one.
 */
export function countKinNames(own: ReadSentence, passages: readonly ReadPassage[]): number {
  const told = passages.flatMap(({ passage, sentences }) =>
    sentences.map((sentence) => ({ ...sentence, title: namesIn(passage.title) })),
  );
  const written = passages.flatMap(({ passage }) => namesIn(`${passage.title}\n${passage.text}`));
  return [...new Set(namesIn(own.text))].filter((name) => {
    const kin = [...new Set(written)].filter((other) => other !== name && familyOf(other) === familyOf(name));
    if (kin.length === 0 || name === familyOf(name)) return false;
    const parts = new Set([name, ...kin].flatMap((one) => one.toLowerCase().split(/[ \p{Nd}]+/u)));
    const needed = ({ words }: { words: readonly ContentWord[] }) =>
      words.filter(({ word, isLight }) => !isLight && !parts.has(word));
    const holds = ({ normalized }: ReadClause) => normalized.includes(name.toLowerCase());
    const clause = own.clauses.find(holds);
    if (clause && needed(clause).length < leastWords && kin.some((other) => namesIn(own.text).includes(other)))
      return false;
    const words = clause && needed(clause).length >= leastWords ? needed(clause) : needed(own);
    const likest = (isAbout: (names: readonly string[], title: readonly string[]) => boolean) =>
      Math.max(
        0,
        ...told
          .filter(({ text, title }) => isAbout(namesIn(text), title))
          .map((sentence) => likeness(words, needed(sentence))),
      );
    const isOf = (names: readonly string[], title: readonly string[]) => names.includes(name) || title.includes(name);
    const ofIt = likest(isOf);
    const ofKin = likest((names, title) => !isOf(names, title) && kin.some((other) => names.includes(other)));
    return ofKin - ofIt >= lead;
  }).length;
}

const namesIn = (text: string): string[] =>
  (text.normalize("NFKC").match(longName) ?? []).map((name) => name.replace(opener, "")).filter((name) => name !== "");

/** Words that owe their capital to the beginning of a sentence. */
const opener =
  /^(?:The|An?|Your|My|Its?|This|These|That|Those|If|When|On|In|At|With|For|To|From|After|Before|Only|Each|Every|All|Both|Open|Use|Press|Hold|Check|See|Try|Does?|Is|Are|Can|How|Why|What)(?: |$)/u;

/** The first word of a name, and what of a name in katakana is no number. */
const familyOf = (name: string): string => /^[^ \p{Nd}]+/u.exec(name)?.[0] ?? name;
