import type { CollectionDocument } from "./collection.ts";

/** How text is cut into terms for an engine that takes terms. */
export interface Analysis {
  /** Letters and digits between other signs | `Intl.Segmenter` words | ours. */
  cut: "plain" | "segmenter" | "ours";
  stem: boolean;
  stop: boolean;
}

/** One configuration of an engine; each engine says which of these it heeds. */
export interface Setting {
  /** A name stands for a tokeniser of the engine's own. */
  analysis: Analysis | string;
  /** Whether documents of one label are indexed as one. */
  unit: "document" | "label";
  k1: number;
  b: number;
  titleWeight: number;
  /** Typo tolerance, where the engine has it. */
  isFuzzy: boolean;
}

/** What may be taken as confidence that a question is covered: its best score, or that by query term. */
export interface Confidence {
  score: number;
  scorePerTerm: number;
}

export interface Hit {
  id: string;
  score: number;
}

/** An engine over one collection. Cutting the query and searching are apart, so that they can be timed apart. */
export interface BuiltEngine<Query = unknown> {
  analyse(text: string): Query;
  search(query: Query, topK: number): Hit[];
  /** Confidence that a question is covered, from its best score, in the ways there are to take it. */
  confidence(query: Query, best: number): Confidence;
  close(): void;
}

export interface Engine {
  name: string;
  /** Tokenisers and cuts to choose from. */
  analyses(language: string): Setting["analysis"][];
  weights: { k1: number[]; b: number[]; titleWeight: number[] };
  isFuzzyOffered: boolean;
  build(documents: readonly CollectionDocument[], language: string, setting: Setting): BuiltEngine;
}

/** The committed grid of analyses; stemming tells nothing apart outside English and Spanish. */
export function analysesFor(language: string): Analysis[] {
  const stems = language === "en" || language === "es" ? [false, true] : [false];
  const cuts = (["plain", "segmenter"] as const).flatMap((cut) =>
    stems.flatMap((stem) => [false, true].map((stop) => ({ cut, stem, stop }))),
  );
  return [...cuts, { cut: "ours", stem: true, stop: true }, { cut: "ours", stem: true, stop: false }];
}

/** The documents an engine is given: as they are, or those of one label as one. */
export function pool(documents: readonly CollectionDocument[], unit: Setting["unit"]): CollectionDocument[] {
  if (unit === "document") return [...documents];
  return [...Map.groupBy(documents, ({ id, label }) => label ?? id)].map(([label, members]) => ({
    id: label,
    label,
    title: members.map(({ title }) => title).join(" "),
    text: members.map(({ text }) => text).join(" \n"),
  }));
}
