import { beginsWithQuestion, cutFirstSentence } from "../text/leading-question.ts";
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
  /** Share of titles that are questions, of those there are. */
  askingTitles: number;
  /** Share of texts that begin with a question and go on. */
  askingTexts: number;
  /** Share of documents that list ways people ask for them. */
  askedShare: number;
}

/** What a shape is measured by. */
export interface ShapedDocument {
  title: string;
  text: string;
  /** Ways people ask for it. */
  asks?: readonly string[];
}

/** Measures a collection; a thousand documents, evenly taken, are enough for the lengths. */
export function measureShape(
  documents: readonly ShapedDocument[],
  language: string,
  { sampleSize = 1000 } = {},
): CollectionShape {
  const titles = documents.map(({ title }) => title.trim()).filter((title) => title !== "");
  const countWords = (text: string) => tokenize(text, language).filter((term) => !isSubword(term)).length;
  const sampledTitles = sample(titles, sampleSize);
  const sampledTexts = sample(documents, sampleSize).map(({ text }) => text);
  return {
    titledShare: titles.length / Math.max(1, documents.length),
    titleWords: median(sampledTitles.map(countWords)),
    textWords: median(sampledTexts.map(countWords)),
    documentsPerTitle: titles.length / Math.max(1, new Set(titles).size),
    askingTitles: share(sampledTitles, beginsWithQuestion),
    askingTexts: share(sampledTexts, (text) => beginsWithQuestion(text) && cutFirstSentence(text).rest !== ""),
    askedShare: share(documents, ({ asks = [] }) => asks.length > 0),
  };
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length);
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
