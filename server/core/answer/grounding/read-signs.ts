import type { ContentWord } from "./content-words.ts";
import { allWords } from "./content-words.ts";
import { plainDenials } from "./find-negations.ts";
import { oppositesOf } from "./opposites.ts";

/** A word of a text with what is said of it. */
export interface Sign {
  words: readonly ContentWord[];
  /** 1: affirmed. -1: denied. 0: in a clause that denies something else, where this word may go either way. */
  value: 1 | 0 | -1;
  /** By pair of opposites: which of the two is said, denials counted in. */
  poles: ReadonlyMap<number, 1 | -1>;
}

/** What a text affirms and what it denies, word by word. In languages without rules for denial everything is affirmed. */
export function readSigns(normalized: string, language: string): Sign[] {
  const plain = plainDenials(normalized, language);
  if (language.startsWith("ja")) return japaneseSigns(plain);
  return language.startsWith("en") ? englishSigns(plain) : [];
}

const japaneseChunk =
  /(?:[\p{Script=Han}々]+|[\p{Script=Katakana}ー]{2,}|[\p{Script=Latin}\p{Nd}]+)[\p{Script=Hiragana}]*|(?<![\p{Script=Hiragana}])\p{Script=Hiragana}{2,}/gu;
const japaneseDenial =
  /ません|な(?:い|く|かっ|けれ)|ず(?=[にとも、。]|$)|ぬ(?=[、。]|$)|無[いく]|不要|不可|無効|対象外/gu;

/** A condition that something is not so says nothing of whether it is. */
const japaneseCondition = /(?:なければ|ない(?:場合|とき|時|と|なら|うち)|なかったら|ぬ場合)/u;

function japaneseSigns(text: string): Sign[] {
  return text.split(/[、。]/u).flatMap((clause) => {
    const chunks = [...clause.matchAll(japaneseChunk)].map((match) => {
      const isDenied = (match[0].match(japaneseDenial)?.length ?? 0) % 2 === 1;
      return { chunk: match[0], isDenied, isOpen: japaneseCondition.test(clause.slice(match.index)) };
    });
    const denies = chunks.some(({ isDenied }) => isDenied);
    return chunks.map(({ chunk, isDenied, isOpen }) => {
      const value = isDenied && !isOpen ? -1 : denies ? 0 : 1;
      return { words: allWords(chunk, "ja"), value, poles: polesOf(chunk, "ja", isDenied) };
    });
  });
}

const englishNegator =
  /^(?:not|never|no|nor|neither|none|cannot|without|unable|nothing|nobody|hardly|against|avoid|avoids|avoiding|\w+n't)$/;
/** Behind these a denial says "only then": "not until", "nothing unless". */
const lifted = /\b(?:until|unless|other than|except|but rather)\b/;
const grammar =
  /^(?:a|an|the|be|is|are|was|were|been|being|to|of|any|your|you|its|it|this|that|have|has|had|do|does|did|will|would|ever|even|longer|in|on|at|for|from|need|get|also|yet|as|so|too|very|by|with|their|his|her|our|we|they|i)$/;
function englishSigns(text: string): Sign[] {
  const plain = text.replace(/\b(?:rather than|instead of|in place of)\b/g, "not");
  return plain.split(/[,;:.!?()]|\b(?:but|because|although|though|while|whereas|so that)\b/u).flatMap((clause) => {
    const tokens = clause.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
    const isLifted = lifted.test(clause);
    const denied = new Set<number>();
    for (const [index, token] of tokens.entries()) {
      if (!englishNegator.test(token)) continue;
      const head = tokens.findIndex((word, at) => at > index && !grammar.test(word) && !word.endsWith("ly"));
      if (head < 0) continue;
      if (denied.has(head)) denied.delete(head);
      else denied.add(head);
    }
    return tokens.flatMap((token, index) => {
      if (englishNegator.test(token) || grammar.test(token)) return [];
      const isDenied = denied.has(index);
      const value = isDenied && !isLifted ? -1 : denied.size > 0 ? 0 : 1;
      const stretch = tokens.slice(index, index + 3).join(" ");
      return [{ words: allWords(token, "en"), value, poles: polesOf(stretch, "en", isDenied, true) }] as const;
    });
  });
}

function polesOf(chunk: string, language: string, isDenied: boolean, atStart = false): ReadonlyMap<number, 1 | -1> {
  const poles = new Map<number, 1 | -1>();
  const stands = (pattern: RegExp) => {
    const at = chunk.search(pattern);
    return atStart ? at === 0 : at >= 0;
  };
  for (const [index, [one, other]] of oppositesOf(language).entries()) {
    const side = stands(one) ? 1 : stands(other) ? -1 : 0;
    if (side !== 0) poles.set(index, isDenied === (side === 1) ? -1 : 1);
  }
  return poles;
}
