import { normalize } from "../../text/normalize.ts";
import { splitSentences } from "../../text/split-sentences.ts";
import { readEnglishTimeline } from "./read-english-timeline.ts";
import type { Timeline } from "./timeline.ts";

interface Wording {
  /** The group `later` stands before `earlier` and happens after it; `lead` and `rest` are told around them. */
  turned: readonly RegExp[];
  /** Stands between two parts and says that the second comes after the first. */
  after: RegExp;
  /** Anywhere in the text: says that its parts are told in order. */
  inOrder: RegExp;
  /** Parts two parts that just follow each other. */
  and: RegExp;
}

const japanese: Wording = {
  turned: [
    /^(?<later>.+?)(?:、|。)?その前に、?(?<earlier>.+)$/u,
    /^(?<lead>.*、)?(?<later>[^、]+?)(?:とき|場合|際)(?:に)?は、?先に(?<earlier>.+)$/u,
    /^(?<later>.+?)より(?:も)?(?:先に|前に)、?(?<earlier>.+)$/u,
    /^(?<lead>.*、)?(?<later>[^、]*?(?:する|る|の|う|く|す|つ|ぬ|む|ぶ|ぐ))前に(?:は)?、(?<earlier>.+)$/u,
    /^(?<lead>.*、)?(?<later>[^、]*?(?:する|る|の|う|く|す|つ|ぬ|む|ぶ|ぐ))前に(?:は)?(?<earlier>[^、]+)(?<rest>、.+)?$/u,
  ],
  after:
    /[、。]?(?:その後|そのあと)[でに]?、?|[、。]?それが(?:済ん|終わっ|でき)(?:だら|たら|てから|でから)、?|[、。]?(?:それから|次に|次いで|続いて|続けて|最後に|仕上げに)、?|(?<=[てで])から、?|(?<=[ただ])(?:後|あと)[でに]?、?|(?<=[ただ])(?:うえ|上)で、?|(?<=の)(?:後|あと)[でに]、?|(?<=[ただ])ら、|[、。]?それでも[^、]*?(?:なければ|ない(?:場合|とき|時)は?|なかったら)、?|[、。][^、。]{0,12}(?:なければ|ない(?:場合|とき|時)は?|なかったら)、?/u,
  inOrder: /^(?:まず|先に|最初に|はじめに)|(?:の|といった|という)順[にで]/u,
  and: /(?<=[しりきみいてでけえべめせれぎじちび])、|(?<=[うくすつぬむぶぐる])、|、|→|(?<=」)と(?=「)/u,
};

const readers: Readonly<Record<string, (sentence: string) => Timeline>> = {
  en: readEnglishTimeline,
  ja: (sentence) => readSentence(sentence, japanese),
};

/** Reads a text of one or more sentences; null in a language whose words for time nobody has written down. */
export function readTimeline(text: string, language: string): Timeline | null {
  const read = readers[language.split("-")[0] ?? ""];
  if (!read) return null;
  const parts: string[] = [];
  const isSaid: boolean[] = [];
  let begin = 0;
  for (const line of text.split("\n"))
    for (const { start, end } of splitSentences(line)) {
      const sentence = trim(normalize(line.slice(start, end)));
      const told = read(sentence);
      // "B. A has to be done first."
      if (told.parts.length === 1 && parts.length > 0 && comesFirst.test(sentence)) {
        parts.splice(begin, 0, ...told.parts);
        isSaid.splice(begin, 0, true);
        continue;
      }
      begin = parts.length;
      if (parts.length > 0 && told.parts.length > 0) isSaid.push(false);
      parts.push(...told.parts);
      isSaid.push(...told.isSaid);
    }
  return { parts, isSaid };
}

const comesFirst = /\bfirst$/u;
const trim = (text: string) => text.replace(/[.。!！?？]+$/u, "").trim();

function readSentence(text: string, { turned, after, inOrder, and }: Wording): Timeline {
  const allSaid = inOrder.test(text);
  const parts: string[] = [];
  const isSaid: boolean[] = [];
  const add = (part: string, said: boolean) => {
    if (parts.length > 0) isSaid.push(said);
    parts.push(part);
  };
  for (const stretch of splitAll(text, after)) {
    const turn = turned.map((pattern) => pattern.exec(stretch)?.groups).find(Boolean);
    const inTime = turn ? [turn.lead, turn.earlier, turn.later, turn.rest] : [stretch];
    // The first of a stretch comes after what was told before it, and what was put off after what it was put off for.
    for (const [place, piece] of inTime.filter((part) => part !== undefined).entries())
      for (const [index, part] of splitAll(piece, and).entries())
        add(part, allSaid || (index === 0 && (place === 0 || piece === turn?.later)));
  }
  return { parts, isSaid };
}

function splitAll(text: string, pattern: RegExp): string[] {
  return text
    .split(pattern)
    .map(trim)
    .filter((part) => part !== "");
}
