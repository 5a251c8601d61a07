import type { AskWords, WordCounts } from "../retrieval/ask-words.ts";

/**
 * Ways of asking as they are sent, which compresses to less than a third of the sentences' size: every word once, without
 * what it shares with the word before it (front coding, a capital for how much), and of each word who is asked with it, a
 * letter for each article or topic, and how often, as a power of two, where it is more than once.
 *
 *     words  "AcacheBookie"      uses  "#2% #"      cache: four times with #, once with %; cookie: once with #
 */
export interface PackedAskWords {
  /** How many topics are not covered; their letters follow those of the articles, which go by the articles' order. */
  outside: number;
  words: string;
  uses: string;
}

export function packAskWords({ articles, outside }: AskWords): PackedAskWords {
  const groups = [...articles.values(), ...outside.values()];
  const uses = new Map<string, string>();
  groups.forEach((counts, index) => {
    for (const [word, count] of counts)
      uses.set(word, `${uses.get(word) ?? ""}${letterOf(index)}${count > 1 ? Math.log2(count) : ""}`);
  });
  const words = [...uses.keys()].sort();
  return {
    outside: outside.size,
    words: words.map((word, index) => frontCoded(word, words[index - 1] ?? "")).join(""),
    uses: words.map((word) => uses.get(word)).join(" "),
  };
}

/** `articleIds` in the order in which the articles were packed. Topics that are not covered are known by number. */
export function unpackAskWords({ outside, words, uses }: PackedAskWords, articleIds: readonly string[]): AskWords {
  const ids = [...articleIds, ...Array.from({ length: outside }, (_, index) => `${index}`)];
  const groups = ids.map(() => new Map<string, number>());
  const byLetter = new Map(groups.map((group, index) => [letterOf(index), group]));
  const usesOf = uses.split(" ");
  let word = "";
  [...words.matchAll(/([A-Z])([^A-Z]*)/gu)].forEach(([, shared = "A", rest], index) => {
    word = `${word.slice(0, capitals.indexOf(shared))}${rest}`;
    for (const [, letter = "", count] of usesOf[index]?.matchAll(/(\D)(\d*)/gu) ?? [])
      byLetter.get(letter)?.set(word, 2 ** Number(count));
  });
  const named = ids.map((id, index): [string, WordCounts] => [id, groups[index] ?? new Map()]);
  return { articles: new Map(named.slice(0, articleIds.length)), outside: new Map(named.slice(articleIds.length)) };
}

/** Words are normalized, so that none has a capital. */
const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function frontCoded(word: string, before: string): string {
  let shared = 0;
  while (shared < capitals.length - 1 && shared < before.length && word[shared] === before[shared]) shared += 1;
  return `${capitals.charAt(shared)}${word.slice(shared)}`;
}

/** No blank, no digit, nothing that JSON has to escape. */
const letters = "!#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
const firstOther = 0xa1;

function letterOf(index: number): string {
  return letters.charAt(index) || String.fromCodePoint(firstOther + index - letters.length);
}
