import type { AskWords, WordCounts } from "../retrieval/ask-words.ts";

/** Ways of asking as they are sent: every word once, and of each group which words it has, and how often. */
export interface PackedAskWords {
  /** All words, sorted, a blank between two. */
  words: string;
  articles: Record<string, PackedCounts>;
  outside: Record<string, PackedCounts>;
}

/** Distances from each word's number to the next one's, and in how many ways of asking each occurs, blanks between. */
type PackedCounts = [gaps: string, counts: string];

export function packAskWords({ articles, outside }: AskWords): PackedAskWords {
  const all = [...articles.values(), ...outside.values()].flatMap((counts) => [...counts.keys()]);
  const words = [...new Set(all)].sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const pack = (groups: ReadonlyMap<string, WordCounts>) =>
    Object.fromEntries([...groups].map(([id, counts]) => [id, packCounts(counts, numbers)]));
  return { words: words.join(" "), articles: pack(articles), outside: pack(outside) };
}

export function unpackAskWords({ words, articles, outside }: PackedAskWords): AskWords {
  const names = words.split(" ");
  const unpack = (groups: Record<string, PackedCounts>) =>
    new Map(Object.entries(groups).map(([id, packed]) => [id, unpackCounts(packed, names)]));
  return { articles: unpack(articles), outside: unpack(outside) };
}

function packCounts(counts: WordCounts, numbers: ReadonlyMap<string, number>): PackedCounts {
  const sorted = [...counts].map(([word, count]) => ({ number: numbers.get(word) ?? 0, count }));
  sorted.sort((a, b) => a.number - b.number);
  const gaps = sorted.map(({ number }, index) => number - (sorted[index - 1]?.number ?? 0));
  return [gaps.join(" "), sorted.map(({ count }) => count).join(" ")];
}

function unpackCounts([gaps, counts]: PackedCounts, names: readonly string[]): WordCounts {
  const unpacked = new Map<string, number>();
  if (gaps === "") return unpacked;
  const count = counts.split(" ");
  let number = 0;
  gaps.split(" ").forEach((gap, index) => {
    number += Number(gap);
    unpacked.set(names[number] ?? "", Number(count[index]));
  });
  return unpacked;
}
