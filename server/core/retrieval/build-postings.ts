import { kindOf } from "../text/tokenize.ts";
import { GrowingColumn } from "./growing-column.ts";
import type { LexicalDocument } from "./lexical-document.ts";
import type { LexicalProfile } from "./lexical-profile.ts";

/** Every term's documents, one after the other: those of term t stand from offsets[t] up to offsets[t + 1]. */
export interface Postings {
  terms: string[];
  offsets: Uint32Array;
  documents: Uint32Array;
  /** What one occurrence of the term in a query adds to the document's score. */
  impacts: Float32Array;
  /** Inverse frequency of each term, weighted if it is part of a word: its impact where it is saturated, over k1 + 1. */
  weights: Float32Array;
}

export interface BuiltIndex extends Postings {
  ids: string[];
  groups: string[];
  /** Group number of each document. */
  groupOf: Uint32Array;
}

/**
 * Reads the documents once, keeping numbers only, so that they can be streamed:
 *
 *     document ──► entries (term, document, field, count) ──► sorted by term ──► field counts merged, weighted, saturated
 *                  lengths per field                          (counting sort)    once the average lengths are known
 */
export function buildPostings(documents: Iterable<LexicalDocument>, profile: LexicalProfile): BuiltIndex {
  const ids: string[] = [];
  const groups = new Numbering();
  const groupOf = new GrowingColumn();
  const terms = new Numbering();
  const fields = Object.entries(profile.fields).map(([name, { weight, b }]) => ({
    name,
    weight,
    b,
    lengths: new GrowingColumn(),
    average: 1,
  }));
  const entries = { term: new GrowingColumn(), document: new GrowingColumn(), fieldAndCount: new GrowingColumn() };

  for (const document of documents) {
    const position = ids.push(document.id) - 1;
    groupOf.push(groups.of(document.group));
    fields.forEach(({ name, lengths }, field) => {
      const words = document.fields[name] ?? [];
      lengths.push(words.length);
      for (const [term, count] of countTerms(words, terms, profile)) {
        entries.term.push(term);
        entries.document.push(position);
        entries.fieldAndCount.push(count * fields.length + field);
      }
    });
  }
  for (const field of fields) field.average = mean(field.lengths.view()) || 1;
  const lengthsOf = fields.map(({ lengths }) => lengths.view());

  const { order, starts } = sortByTerm(entries.term.view(), terms.names.length);
  const documentOf = entries.document.view();
  const fieldAndCount = entries.fieldAndCount.view();
  const offsets = new Uint32Array(terms.names.length + 1);
  const postingDocuments = new Uint32Array(order.length);
  const impacts = new Float32Array(order.length);
  const weights = new Float32Array(terms.names.length);
  // A term's rarity is counted in groups; where these are read apart, in documents.
  const unitOf = profile.groups ? null : groupOf.view();
  const unitCount = unitOf ? groups.names.length : ids.length;
  const termOfUnit = new Uint32Array(unitCount);
  let end = 0;
  terms.names.forEach((name, term) => {
    const start = end;
    let unitFrequency = 0;
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
      const entry = order[at] ?? 0;
      const document = documentOf[entry] ?? 0;
      const packed = fieldAndCount[entry] ?? 0;
      const field = packed % fields.length;
      const { weight = 0, b = 0, average = 1 } = fields[field] ?? {};
      const length = lengthsOf[field]?.[document] ?? 0;
      const share = (weight * Math.floor(packed / fields.length)) / (1 - b + (b * length) / average);
      if (end > start && postingDocuments[end - 1] === document) impacts[end - 1] = (impacts[end - 1] ?? 0) + share;
      else {
        postingDocuments[end] = document;
        impacts[end++] = share;
        const unit = unitOf ? (unitOf[document] ?? 0) : document;
        if (termOfUnit[unit] !== term + 1) unitFrequency++;
        termOfUnit[unit] = term + 1;
      }
    }
    const idf = termWeight(name, unitCount, unitFrequency, profile);
    weights[term] = idf;
    for (let at = start; at < end; at++) {
      const frequency = impacts[at] ?? 0;
      impacts[at] = (idf * frequency * (profile.k1 + 1)) / (frequency + profile.k1);
    }
    offsets[term + 1] = end;
  });
  return {
    ids,
    groups: groups.names,
    groupOf: groupOf.view().slice(),
    terms: terms.names,
    offsets,
    documents: postingDocuments.slice(0, end),
    impacts: impacts.slice(0, end),
    weights,
  };
}

/**
 * Robertson & Spärck Jones's weight of a term that `frequency` of `count` units have, kept above 0, by the kind of term. The power is 1 in BM25 and 2 where documents and questions are weighted alike (Salton & Buckley 1988).
 */
export function termWeight(term: string, count: number, frequency: number, profile: LexicalProfile): number {
  const inverseFrequency = Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
  return inverseFrequency ** profile.rarityPower * profile.kinds[kindOf(term)];
}

/** Gives each new name the next number. */
class Numbering {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.#numbers.set(name, number);
    }
    return number;
  }
}

function countTerms(words: readonly string[], terms: Numbering, { kinds }: LexicalProfile): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of words) {
    if (kinds[kindOf(word)] === 0) continue;
    const term = terms.of(word);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** Numbers of the entries in the order of their terms, stable, and where each term starts. */
function sortByTerm(termOf: Uint32Array, termCount: number): { order: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(termCount + 1);
  for (const term of termOf) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < termCount; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(termOf.length);
  termOf.forEach((term, entry) => {
    const place = next[term] ?? 0;
    order[place] = entry;
    next[term] = place + 1;
  });
  return { order, starts };
}

function mean(values: Uint32Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total / Math.max(1, values.length);
}
