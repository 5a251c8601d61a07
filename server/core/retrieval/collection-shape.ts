import { isSubword, tokenize } from "../text/tokenize.ts";

/** What tells kinds of collections apart. Words are counted without stop words. */
export interface CollectionShape {
  /** Share of documents with a title. */
  titledShare: number;
  /** Median words of a title, of those that have one. */
  titleWords: number;
  /** Median words of a text. */
  textWords: number;
  /** Mean number of documents that share a title, of those that have one. */
  documentsPerTitle: number;
}

/** Measures a collection; a thousand documents, evenly taken, are enough for the lengths. */
export function measureShape(
  documents: readonly { title: string; text: string }[],
  language: string,
  { sampleSize = 1000 } = {},
): CollectionShape {
  const titles = documents.map(({ title }) => title.trim()).filter((title) => title !== "");
  const countWords = (text: string) => tokenize(text, language).filter((term) => !isSubword(term)).length;
  return {
    titledShare: titles.length / Math.max(1, documents.length),
    titleWords: median(sample(titles, sampleSize).map(countWords)),
    textWords: median(sample(documents, sampleSize).map(({ text }) => countWords(text))),
    documentsPerTitle: titles.length / Math.max(1, new Set(titles).size),
  };
}

function sample<Item>(items: readonly Item[], size: number): Item[] {
  const step = Math.max(1, items.length / size);
  return Array.from({ length: Math.min(size, items.length) }, (_, index) => items[Math.floor(index * step)]).filter(
    (item) => item !== undefined,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
