import type { LanguageCues } from "./language-cues.ts";

/**
 * Makes patterns fit Korean as `normalize` leaves it: a letter on its own (the short "ㄱㅅ") is read the way NFKC writes
 * it, and a consonant in brackets stands for every syllable that ends in it: `[ㅆ]` is the mark of the past in 했, 껐, 봤,
 * `[ㄹ]` that of the future in 할, 볼.
 */
export function readHangul(cues: LanguageCues): LanguageCues {
  const read = Object.entries(cues).map(([name, pattern]: [string, RegExp]) => [name, withSyllables(pattern)]);
  return Object.fromEntries(read) as LanguageCues;
}

/** Syllables of the past as they are typed with one ㅅ where no other word ends in them. */
const misspeltPasts = "햇됫됏웟엇앗겟잇왓밧봣켯껏졋렷쳣럿냇랫";

const firstSyllable = 0xac00;
const syllableCount = 11_172;
/** What may stand at the bottom of a syllable, in the order Unicode counts it; nothing first. */
const finals = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

function withSyllables({ source, flags }: RegExp): RegExp {
  const spelled = source.replace(/\[([ㄱ-ㅎ])\]/g, (_, final: string) => `[${syllablesEndingIn(final)}]`);
  return new RegExp(spelled.normalize("NFKC"), flags);
}

function syllablesEndingIn(final: string): string {
  const step = finals.length;
  const codes = Array.from({ length: syllableCount / step }, (_, index) => firstSyllable + index * step);
  const syllables = String.fromCodePoint(...codes.map((code) => code + finals.indexOf(final)));
  return final === "ㅆ" ? syllables + misspeltPasts : syllables;
}
