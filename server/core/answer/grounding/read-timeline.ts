import { normalize } from "../../text/normalize.ts";
import { splitSentences } from "../../text/split-sentences.ts";

/** What a text tells, part by part in the order in which it happens. */
export interface Timeline {
  parts: string[];
  /** For each part but the last, whether the text says in so many words that the next comes after it. */
  isSaid: boolean[];
}

interface Wording {
  /** The group `later` stands first in the text and happens last. */
  turned: readonly RegExp[];
  /** Stands between two parts and says that the second comes after the first. */
  after: RegExp;
  /** Anywhere in the text: says that its parts are told in order. */
  inOrder: RegExp;
  /** Parts two parts that just follow each other. */
  and: RegExp;
}

const english: Wording = {
  turned: [
    /^(?:before|prior to|ahead of) (?<later>[^,]+), (?<earlier>.+)$/u,
    /^(?<later>.+?),? (?:but )?(?:only )?(?:after|once|as soon as|having) (?<earlier>(?!that\b|this\b|another\b|more\b|again\b|an?\b(?= (?:day|week|month))).+)$/u,
  ],
  after:
    /(?:[,;:.]|\b)(?: and| but)? ?(?:only )?\b(?:then|afterwards?|after that|after this|next|subsequently|finally|later on|when that is done|followed by|before|prior to|ahead of)\b,?(?: only)?|(?<=^(?:after|once|as soon as|having) [^,]+), |,? (?:and|but)? ?if (?:that|this|it|the|nothing|there|you|no|[^,]{0,20}(?:still|not|n't|again))[^,]*, /u,
  inOrder: /\bfirst\b|^(?:start|begin)\b|\bin that order\b|\bto begin with\b/u,
  and: /,? and |, |; /u,
};

const japanese: Wording = {
  turned: [
    /^(?<later>.+?)(?:、|。)?その前に、?(?<earlier>.+)$/u,
    /^(?<later>.+?)より(?:も)?(?:先に|前に)、?(?<earlier>.+)$/u,
    /^(?<later>[^、]*?(?:する|る|の|う|く|す|つ|ぬ|む|ぶ|ぐ))前に(?:は)?、?(?<earlier>.+)$/u,
  ],
  after:
    /[、。]?(?:その後|そのあと)[でに]?、?|[、。]?(?:それから|次に|次いで|続いて|続けて|最後に|仕上げに)、?|(?<=[てで])から、?|(?<=[ただ])(?:後|あと)[でに]?、?|(?<=[ただ])(?:うえ|上)で、?|(?<=の)(?:後|あと)[でに]、?|(?<=[ただ])ら、|[、。]?それでも[^、]*?(?:なければ|ない(?:場合|とき|時)は?|なかったら)、?|[、。][^、。]{0,12}(?:なければ|ない(?:場合|とき|時)は?|なかったら)、?/u,
  inOrder: /^(?:まず|先に|最初に|はじめに)|の順[にで]/u,
  and: /(?<=[しりきみいてでけえべめせれぎじちび])、|(?<=[うくすつぬむぶぐる])、|、|→|(?<=」)と(?=「)/u,
};

const wordings: Readonly<Record<string, Wording>> = { en: english, ja: japanese };

/** Reads a text of one or more sentences; null in a language whose words for time nobody has written down. */
export function readTimeline(text: string, language: string): Timeline | null {
  const wording = wordings[language.split("-")[0] ?? ""];
  if (!wording) return null;
  const parts: string[] = [];
  const isSaid: boolean[] = [];
  for (const line of text.split("\n"))
    for (const { start, end } of splitSentences(line)) {
      const read = readSentence(trim(normalize(line.slice(start, end))), wording);
      if (parts.length > 0 && read.parts.length > 0) isSaid.push(false);
      parts.push(...read.parts);
      isSaid.push(...read.isSaid);
    }
  return { parts, isSaid };
}

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
    const inTime = turn?.earlier && turn.later ? [turn.earlier, turn.later] : [stretch];
    for (const piece of inTime)
      for (const [index, part] of splitAll(piece, and).entries()) add(part, allSaid || index === 0);
  }
  return { parts, isSaid };
}

function splitAll(text: string, pattern: RegExp): string[] {
  return text
    .split(pattern)
    .map(trim)
    .filter((part) => part !== "");
}
