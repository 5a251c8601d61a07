import { isSubword } from "../text/tokenize.ts";
import type { LexicalProfile } from "./lexical-profile.ts";

/** Something to be found: named fields of terms. Documents of one group (an article's chunks) count once in a term's frequency. */
export interface LexicalDocument {
  id: string;
  group: string;
  fields: Readonly<Record<string, readonly string[]>>;
}

export interface LexicalMatch {
  id: string;
  group: string;
  score: number;
}

export interface LexicalResult {
  /** Best first; ties by id. */
  matches: LexicalMatch[];
  /** The score of an imaginary document in which every query term is saturated; unknown terms count as the rarest. */
  bestPossible: number;
}

/** What `toJSON` gives and `fromJSON` takes; plain data. */
export interface LexicalSnapshot {
  profile: LexicalProfile;
  ids: string[];
  groups: string[];
  groupCount: number;
  terms: string[];
  documentFrequencies: number[];
  postings: { documents: number[]; impacts: number[] }[];
}

interface Posting {
  documents: Uint32Array;
  /** What one occurrence of the term in a query adds to the document's score. */
  impacts: Float32Array;
  inverseFrequency: number;
}

/**
 * BM25F (Robertson, Zaragoza & Taylor 2004): fields are weighted and length-normalised before saturation, so a term in
 * a title and a body saturates once. All of it is worked out when the index is built:
 *
 *     terms ──► posting: documents [3, 8, 9]
 *                        impacts   [idf · tf'·(k1+1)/(tf'+k1), …]      tf' = Σ weight_f · tf_f / (1 − b_f + b_f·len_f/avg_f)
 *
 * so a query only adds up impacts.
 */
export class LexicalIndex {
  readonly profile: LexicalProfile;
  readonly #ids: readonly string[];
  readonly #groups: readonly string[];
  readonly #groupCount: number;
  readonly #postings: ReadonlyMap<string, Posting>;

  private constructor(
    profile: LexicalProfile,
    ids: readonly string[],
    groups: readonly string[],
    groupCount: number,
    postings: ReadonlyMap<string, Posting>,
  ) {
    this.profile = profile;
    this.#ids = ids;
    this.#groups = groups;
    this.#groupCount = groupCount;
    this.#postings = postings;
  }

  get size(): number {
    return this.#ids.length;
  }

  static build(documents: readonly LexicalDocument[], profile: LexicalProfile): LexicalIndex {
    const averages = averageLengths(documents, profile);
    const frequencies = new Map<string, { documents: number[]; weights: number[]; groups: Set<string> }>();
    documents.forEach((document, position) => {
      for (const [term, weight] of weightedTerms(document, profile, averages)) {
        let entry = frequencies.get(term);
        if (!entry) {
          entry = { documents: [], weights: [], groups: new Set() };
          frequencies.set(term, entry);
        }
        entry.documents.push(position);
        entry.weights.push(weight);
        entry.groups.add(document.group);
      }
    });
    const groupCount = new Set(documents.map((document) => document.group)).size;
    const { k1 } = profile;
    const postings = new Map<string, Posting>();
    for (const [term, entry] of frequencies) {
      const inverseFrequency = weightOf(term, profile) * inverseGroupFrequency(groupCount, entry.groups.size);
      postings.set(term, {
        documents: Uint32Array.from(entry.documents),
        impacts: Float32Array.from(entry.weights, (weight) => (inverseFrequency * weight * (k1 + 1)) / (weight + k1)),
        inverseFrequency,
      });
    }
    return new LexicalIndex(
      profile,
      documents.map((document) => document.id),
      documents.map((document) => document.group),
      groupCount,
      postings,
    );
  }

  search(terms: readonly string[], { topK = 10 } = {}): LexicalResult {
    const scores = new Map<number, number>();
    let bestPossible = 0;
    for (const term of new Set(terms)) {
      const posting = this.#postings.get(term);
      const unknown = weightOf(term, this.profile) * inverseGroupFrequency(this.#groupCount, 0);
      bestPossible += (posting?.inverseFrequency ?? unknown) * (this.profile.k1 + 1);
      if (!posting) continue;
      const { documents, impacts } = posting;
      for (let index = 0; index < documents.length; index++) {
        const document = documents[index] ?? 0;
        scores.set(document, (scores.get(document) ?? 0) + (impacts[index] ?? 0));
      }
    }
    const matches = [...scores]
      .map(([position, score]) => ({ id: this.#ids[position] ?? "", group: this.#groups[position] ?? "", score }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, topK);
    return { matches, bestPossible };
  }

  /** What each query term adds to one document's score, largest first. */
  explain(terms: readonly string[], documentId: string): { term: string; impact: number }[] {
    const position = this.#ids.indexOf(documentId);
    return [...new Set(terms)]
      .map((term) => {
        const posting = this.#postings.get(term);
        const at = posting?.documents.indexOf(position) ?? -1;
        return { term, impact: at < 0 ? 0 : (posting?.impacts[at] ?? 0) };
      })
      .sort((a, b) => b.impact - a.impact);
  }

  toJSON(): LexicalSnapshot {
    const terms = [...this.#postings.keys()];
    const postings = [...this.#postings.values()];
    return {
      profile: this.profile,
      ids: [...this.#ids],
      groups: [...this.#groups],
      groupCount: this.#groupCount,
      terms,
      documentFrequencies: postings.map((posting) => posting.inverseFrequency),
      postings: postings.map(({ documents, impacts }) => ({ documents: [...documents], impacts: [...impacts] })),
    };
  }

  static fromJSON(snapshot: LexicalSnapshot): LexicalIndex {
    const postings = new Map<string, Posting>();
    snapshot.terms.forEach((term, index) => {
      const stored = snapshot.postings[index];
      if (!stored) return;
      postings.set(term, {
        documents: Uint32Array.from(stored.documents),
        impacts: Float32Array.from(stored.impacts),
        inverseFrequency: snapshot.documentFrequencies[index] ?? 0,
      });
    });
    return new LexicalIndex(snapshot.profile, snapshot.ids, snapshot.groups, snapshot.groupCount, postings);
  }
}

function weightOf(term: string, profile: LexicalProfile): number {
  return isSubword(term) ? profile.subwordWeight : 1;
}

function inverseGroupFrequency(groupCount: number, frequency: number): number {
  return Math.log(1 + (groupCount - frequency + 0.5) / (frequency + 0.5));
}

function averageLengths(documents: readonly LexicalDocument[], profile: LexicalProfile): Record<string, number> {
  const averages: Record<string, number> = {};
  for (const field of Object.keys(profile.fields)) {
    const total = documents.reduce((sum, document) => sum + (document.fields[field]?.length ?? 0), 0);
    averages[field] = total / Math.max(1, documents.length) || 1;
  }
  return averages;
}

function weightedTerms(
  document: LexicalDocument,
  profile: LexicalProfile,
  averages: Readonly<Record<string, number>>,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [field, { weight, b }] of Object.entries(profile.fields)) {
    const terms = document.fields[field] ?? [];
    const lengthNorm = 1 - b + (b * terms.length) / (averages[field] ?? 1);
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + weight / lengthNorm);
  }
  return weights;
}
