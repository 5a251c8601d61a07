import { allWords, type ContentWord } from "./content-words.ts";
import { countOpposites, isOpposed, type OppositeCounts } from "./count-opposites.ts";
import type { ReadPassage, ReadSentence } from "./read-passage.ts";

interface Said {
  words: readonly ContentWord[];
  /** An odd number of denials. */
  denies: boolean;
  opposites: OppositeCounts;
}

/** "Not X unless Y" is "X only if Y". */
const onlyIf: readonly (readonly [RegExp, string])[] = [
  [/\b(?:do|does|did|will|can|is|are)(?: not|n['’]t)\b([^.;]*?),? (?:unless|until)\b/gu, "$1 only if"],
  [/\bcannot\b([^.;]*?),? (?:unless|until)\b/gu, "$1 only if"],
];
/** Set aside: what it says is not that something is so or not. */
const aside = /\b(?:not only|if not|or not)\b|(?<=(?:^|[.;] ?))without\b(?=[^,.;]*\b(?:not|never|cannot|no)\b)/gu;
const boundary =
  /[,;:.!?()]|\b(?:but|because|although|though|while|whereas|so that|so|that|if|when|which|who|as|since|until|once)\b|\band\b(?= (?:for|in|on|with|to|from|at)\b| (?:\w+ ){0,3}(?:not|never|cannot|do|does|did|is|are|can|will|may|must|has|have)\b)|(?=\b(?:except|without|instead of|rather than)\b)/u;
const denial =
  /\b(?:not|never|cannot|no longer|nothing|nobody|none|no|hardly|except|neither|without|instead of|rather than)\b|n['’]t\b/gu;

const isOpen = /\b(?:not|never|no|except|without|instead of|rather than)$/u;

function readClauses(normalized: string): Said[] {
  const plain = onlyIf.reduce((text, [from, to]) => text.replace(from, to), normalized).replace(aside, " ");
  const said: Said[] = [];
  let open = "";
  for (const part of plain.split(boundary)) {
    const text = `${open} ${part}`;
    const words = allWords(text.replace(denial, " "), "en").filter(({ word }) => word !== "");
    // "But not" says nothing yet.
    if (words.length === 0) {
      open = isOpen.test(text.trim()) ? text : "";
      continue;
    }
    open = "";
    said.push({ words, denies: (text.match(denial)?.length ?? 0) % 2 === 1, opposites: countOpposites(text, "en") });
  }
  return said;
}

const known = new WeakMap<ReadSentence, Said[]>();
function clausesOf(sentence: ReadSentence): Said[] {
  const found = known.get(sentence) ?? readClauses(sentence.normalized);
  known.set(sentence, found);
  return found;
}

/** A source clause that has so much of a clause's words speaks of the same. */
const nearBest = 0.6;

/**
 * How many clauses of an English sentence affirm what the source clause most like them denies, or the other way round,
 * with no other source clause nearly as like them that agrees; 0 in other languages.
 */
export function measureTurns(own: ReadSentence, passages: readonly ReadPassage[], language: string): number {
  if (!language.startsWith("en")) return 0;
  const told = passages.flatMap(({ sentences }) => sentences.flatMap(clausesOf));
  return clausesOf(own).filter(({ words, denies, opposites }) => {
    if (!denies && told.some((clause) => clause.denies && isOnlyDenied(clause, words, told))) return true;
    const scores = told.map((clause) => inCommon(words, clause.words));
    const best = Math.max(0, ...scores);
    if (best < lightShare) return false;
    // "Keeps" says what "does not delete" says.
    const agrees = (clause: Said) => (clause.denies === denies) !== isOpposed(opposites, clause.opposites);
    return told.every((clause, index) => !agrees(clause) || (scores[index] ?? 0) < best * nearBest);
  }).length;
}

/** "It failed on your side" for "it failed in our systems, not on your side". */
function isOnlyDenied(clause: Said, words: readonly ContentWord[], told: readonly Said[]): boolean {
  const isIn = (other: readonly ContentWord[]) =>
    clause.words.every(({ word }) => other.some((one) => one.word === word));
  return isIn(words) && !told.some((other) => !other.denies && isIn(other.words));
}

const lightShare = 0.5;
function inCommon(words: readonly ContentWord[], other: readonly ContentWord[]): number {
  const has = new Map(other.map((word) => [word.word, word]));
  return words.reduce((sum, { word, isLight }) => sum + (has.has(word) ? (isLight ? lightShare : 1) : 0), 0);
}
