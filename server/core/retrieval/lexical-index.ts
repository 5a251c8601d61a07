import { kindOf } from "../text/tokenize.ts";
import { type BuiltIndex, buildPostings } from "./build-postings.ts";
import { GroupPool } from "./group-pool.ts";
import type { LexicalDocument } from "./lexical-document.ts";
import type { LexicalProfile } from "./lexical-profile.ts";
import { fromSnapshot, type LexicalSnapshot, toSnapshot } from "./lexical-snapshot.ts";
import { bestPossibleScore, type KnownTerm, type LookedUp, lookUpTerms } from "./look-up-terms.ts";
import { TermDictionary } from "./term-dictionary.ts";
import { topRanks } from "./top-ranks.ts";

export type { LexicalDocument } from "./lexical-document.ts";
export type { LexicalSnapshot } from "./lexical-snapshot.ts";

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

export interface TermImpact {
  term: string;
  /** What the term adds to the document's score. */
  impact: number;
  /** The term of the index it was taken for, where it is none itself. */
  correctedTo?: string;
}

/**
 * BM25F (Robertson, Zaragoza & Taylor 2004): fields are weighted and length-normalised before saturation, so a term in
 * a title and a body saturates once. All of it is worked out when the index is built:
 *
 *     terms ──► posting: documents [3, 8, 9]
 *                        impacts   [idf · tf'·(k1+1)/(tf'+k1), …]      tf' = Σ weight_f · tf_f / (1 − b_f + b_f·len_f/avg_f)
 *
 * so a query only adds up impacts: into one number per document, of which those touched are listed, ranked and set
 * back to 0. A query word that the index does not have is taken for its closest spelling, at a discount.
 *
 * Where the profile reads groups too, there is a second index with one document per group, and a document's score is the
 * weighted mean of its own and its group's.
 */
export class LexicalIndex {
  readonly profile: LexicalProfile;
  readonly #built: BuiltIndex;
  readonly #dictionary: TermDictionary;
  readonly #scores: Float64Array;
  readonly #touched: Uint32Array;
  /** Its document numbers are this one's group numbers. */
  readonly #groups: LexicalIndex | null;
  /** Its number for each of this one's terms; -1 = not indexed there. */
  readonly #groupTerms: Int32Array;

  private constructor(profile: LexicalProfile, built: BuiltIndex, groups: LexicalIndex | null) {
    this.profile = profile;
    this.#built = built;
    this.#groups = groups;
    this.#dictionary = new TermDictionary(
      built.terms,
      (term) => (built.offsets[term + 1] ?? 0) - (built.offsets[term] ?? 0),
    );
    const numberInGroups = (term: string) => (groups ? groups.#dictionary.numberOf(term) : undefined) ?? -1;
    this.#groupTerms = Int32Array.from(groups ? built.terms : [], numberInGroups);
    this.#scores = new Float64Array(built.ids.length);
    this.#touched = new Uint32Array(built.ids.length);
  }

  get size(): number {
    return this.#built.ids.length;
  }

  /** Whether any document has this term. */
  has(term: string): boolean {
    return this.#dictionary.numberOf(term) !== undefined;
  }

  /** How much a term tells documents apart (its inverse document frequency); 0 for one that no document has. */
  rarityOf(term: string): number {
    const number = this.#dictionary.numberOf(term);
    return number === undefined ? 0 : (this.#built.weights[number] ?? 0);
  }

  static build(documents: Iterable<LexicalDocument>, profile: LexicalProfile): LexicalIndex {
    if (!profile.groups) return new LexicalIndex(profile, buildPostings(documents, profile), null);
    const { k1, kinds, fields } = profile.groups;
    const pool = new GroupPool(kinds);
    const built = buildPostings(pool.collect(documents), profile);
    const groups = LexicalIndex.build(pool.documents, { ...profile, k1, kinds, fields, groups: null });
    return new LexicalIndex(profile, built, groups);
  }

  search(terms: readonly string[], { topK = 10 } = {}): LexicalResult {
    const { ids, groups, groupOf } = this.#built;
    const lookedUp = lookUpTerms(terms, this.#dictionary, this.profile.kinds);
    const { touched, bestPossible } = this.#score(lookedUp);
    const scores = this.#scores;
    const scoreOf = (document: number) => scores[document] ?? 0;
    const idOf = (document: number) => ids[document] ?? "";
    const best = topRanks(touched, topK, (a, b) => {
      const difference = scoreOf(a) - scoreOf(b);
      return difference !== 0 ? difference > 0 : idOf(a) < idOf(b);
    });
    const matches = best.map((document) => ({
      id: idOf(document),
      group: groups[groupOf[document] ?? 0] ?? "",
      score: scoreOf(document),
    }));
    this.#forget(touched);
    return { matches, bestPossible };
  }

  /** What each query term adds to one document's score, largest first. */
  explain(terms: readonly string[], documentId: string): TermImpact[] {
    const { ids, groupOf } = this.#built;
    const position = ids.indexOf(documentId);
    const groups = this.#groups;
    const { known } = lookUpTerms(terms, this.#dictionary, this.profile.kinds);
    const found = new Map(known.map((term) => [term.asked, term]));
    return [...new Set(terms)]
      .map((term): TermImpact => {
        const { number = -1, certainty = 0 } = found.get(term) ?? {};
        const own = this.#impactOf(number, position);
        const ofGroup = groups ? groups.#impactOf(this.#groupTerms[number] ?? -1, groupOf[position] ?? -1) : 0;
        const impact = this.#mix(own, ofGroup) * certainty;
        const spelling = this.#dictionary.terms[number] ?? term;
        return spelling === term ? { term, impact } : { term, impact, correctedTo: spelling };
      })
      .sort((a, b) => b.impact - a.impact);
  }

  #impactOf(term: number, document: number): number {
    const { offsets, documents, impacts } = this.#built;
    const start = offsets[term] ?? 0;
    const at = documents.subarray(start, offsets[term + 1] ?? start).indexOf(document);
    return at < 0 ? 0 : (impacts[start + at] ?? 0);
  }

  toJSON(): LexicalSnapshot {
    const snapshot = toSnapshot(this.#built, this.profile);
    return this.#groups ? { ...snapshot, groupIndex: this.#groups.toJSON() } : snapshot;
  }

  static fromJSON(snapshot: LexicalSnapshot): LexicalIndex {
    const groups = snapshot.groupIndex ? LexicalIndex.fromJSON(snapshot.groupIndex) : null;
    return new LexicalIndex(snapshot.profile, fromSnapshot(snapshot), groups);
  }

  /** Leaves each document's score in `#scores`, until `#forget`. */
  #score(query: LookedUp): { touched: Uint32Array; bestPossible: number } {
    const { groupOf } = this.#built;
    const touched = this.#addImpacts(query.known);
    const bestPossible = bestPossibleScore(query, this.#built, this.profile);
    const groups = this.#groups;
    if (!groups) return { touched, bestPossible };
    const known = query.known
      .map((term) => ({ ...term, number: this.#groupTerms[term.number] ?? -1 }))
      .filter(({ number }) => number >= 0);
    const unknown = query.unknown.filter((term) => groups.profile.kinds[kindOf(term)] > 0);
    const ofGroups = groups.#score({ known, unknown });
    const scores = this.#scores;
    const scoresOfGroups = groups.#scores;
    for (const document of touched)
      scores[document] = this.#mix(scores[document] as number, scoresOfGroups[groupOf[document] as number] as number);
    groups.#forget(ofGroups.touched);
    return { touched, bestPossible: this.#mix(bestPossible, ofGroups.bestPossible) };
  }

  #forget(touched: Uint32Array): void {
    for (const document of touched) this.#scores[document] = 0;
  }

  /** A document's own score (or a part of it) with its group's. */
  #mix(own: number, ofGroup: number): number {
    const weight = this.profile.groups?.weight ?? 0;
    return (own + weight * ofGroup) / (1 + weight);
  }

  /** Adds up impacts per document; gives the documents touched. */
  #addImpacts(known: readonly KnownTerm[]): Uint32Array {
    const { offsets, documents, impacts } = this.#built;
    const scores = this.#scores;
    const touched = this.#touched;
    let count = 0;
    for (const { number, certainty } of known) {
      const end = offsets[number + 1] ?? 0;
      for (let at = offsets[number] ?? 0; at < end; at++) {
        const document = documents[at] as number;
        const before = scores[document] as number;
        if (before === 0) touched[count++] = document;
        scores[document] = before + (impacts[at] as number) * certainty;
      }
    }
    return touched.subarray(0, count);
  }
}
