import { articlesIn, type Knowledge } from "../knowledge/knowledge.ts";
import { isSubword, tokenize } from "../text/tokenize.ts";

/** In how many ways of asking each word occurs, to the nearest power of two, which serves search as well. */
export type WordCounts = ReadonlyMap<string, number>;

/**
 * What the ways people ask in one language say, counted: all that search and assessment use of them, in a third of their
 * size, so that a page can have them too. Parts of words are left out; they follow from the words.
 */
export interface AskWords {
  /** By article id. */
  articles: ReadonlyMap<string, WordCounts>;
  /** By id of a topic that is not covered. */
  outside: ReadonlyMap<string, WordCounts>;
}

export function countAskWords(knowledge: Knowledge, language: string): AskWords {
  const count = (asks: readonly string[]) => countWords(asks, language);
  const articles = new Map(articlesIn(knowledge, language).map(({ id, asks }) => [id, count(asks)]));
  const outside = new Map(knowledge.outside.map(({ id, asks }) => [id, count(asks[language] ?? [])]));
  const total = sum([...articles.values(), ...outside.values()]);
  const isTelling = (word: string) => (total.get(word) ?? 0) > 1;
  return { articles: rounded(articles), outside: rounded(outside, isTelling) };
}

function rounded(
  groups: ReadonlyMap<string, WordCounts>,
  isKept: (word: string) => boolean = () => true,
): Map<string, WordCounts> {
  const round = (count: number) => 2 ** Math.round(Math.log2(count));
  return new Map(
    [...groups].map(([id, counts]) => [
      id,
      new Map([...counts].filter(([word]) => isKept(word)).map(([word, count]) => [word, round(count)])),
    ]),
  );
}

function sum(groups: readonly WordCounts[]): WordCounts {
  const total = new Map<string, number>();
  for (const counts of groups) for (const [word, count] of counts) total.set(word, (total.get(word) ?? 0) + count);
  return total;
}

function countWords(asks: readonly string[], language: string): WordCounts {
  const counts = new Map<string, number>();
  for (const ask of asks)
    for (const word of new Set(tokenize(ask, language)))
      if (!isSubword(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
