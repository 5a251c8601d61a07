import { type BuiltIndex, buildPostings, inverseFrequency, termWeight } from "./build-postings.ts";
import type { LexicalDocument } from "./lexical-document.ts";
import type { LexicalProfile } from "./lexical-profile.ts";
import { fromSnapshot, type LexicalSnapshot, toSnapshot } from "./lexical-snapshot.ts";
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

/** A query term that the index has, perhaps under another spelling. */
interface KnownTerm {
  asked: string;
  number: number;
  /** 1, or less for a corrected spelling. */
  certainty: number;
}

/** What a word counts that was mistyped in one place or in two. */
const certaintyAfterEdits = [1, 0.7, 0.4];

/**
 * BM25F (Robertson, Zaragoza & Taylor 2004): fields are weighted and length-normalised before saturation, so a term in
 * a title and a body saturates once. All of it is worked out when the index is built:
 *
 *     terms ──► posting: documents [3, 8, 9]
 *                        impacts   [idf · tf'·(k1+1)/(tf'+k1), …]      tf' = Σ weight_f · tf_f / (1 − b_f + b_f·len_f/avg_f)
 *
 * so a query only adds up impacts: into one number per document, of which those touched are listed, ranked and set
 * back to 0. A query word that the index does not have is taken for its closest spelling, at a discount.
 */
export class LexicalIndex {
  readonly profile: LexicalProfile;
  readonly #built: BuiltIndex;
  readonly #dictionary: TermDictionary;
  readonly #scores: Float64Array;
  readonly #touched: Uint32Array;
  readonly #groupBest: Float64Array;

  private constructor(profile: LexicalProfile, built: BuiltIndex) {
    this.profile = profile;
    this.#built = built;
    this.#dictionary = new TermDictionary(
      built.terms,
      (term) => (built.offsets[term + 1] ?? 0) - (built.offsets[term] ?? 0),
    );
    this.#scores = new Float64Array(built.ids.length);
    this.#touched = new Uint32Array(built.ids.length);
    this.#groupBest = new Float64Array(built.groups.length);
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
    return new LexicalIndex(profile, buildPostings(documents, profile));
  }

  search(terms: readonly string[], { topK = 10 } = {}): LexicalResult {
    const { ids, groups, groupOf } = this.#built;
    const { known, bestPossible } = this.#lookUp(terms);
    const touched = this.#touched.subarray(0, this.#addImpacts(known));
    this.#shareInGroups(touched);
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
    for (const document of touched) scores[document] = 0;
    return { matches, bestPossible };
  }

  /** What each query term adds to one document's score, largest first. */
  explain(terms: readonly string[], documentId: string): TermImpact[] {
    const { ids, offsets, documents, impacts } = this.#built;
    const position = ids.indexOf(documentId);
    const known = new Map(this.#lookUp(terms).known.map((term) => [term.asked, term]));
    return [...new Set(terms)]
      .map((term): TermImpact => {
        const found = known.get(term);
        if (!found) return { term, impact: 0 };
        const start = offsets[found.number] ?? 0;
        const at = documents.subarray(start, offsets[found.number + 1] ?? 0).indexOf(position);
        const impact = at < 0 ? 0 : (impacts[start + at] ?? 0) * found.certainty;
        const spelling = this.#dictionary.terms[found.number] ?? term;
        return spelling === term ? { term, impact } : { term, impact, correctedTo: spelling };
      })
      .sort((a, b) => b.impact - a.impact);
  }

  toJSON(): LexicalSnapshot {
    return toSnapshot(this.#built, this.profile);
  }

  static fromJSON(snapshot: LexicalSnapshot): LexicalIndex {
    return new LexicalIndex(snapshot.profile, fromSnapshot(snapshot));
  }

  /** Each known term once: a misspelling beside its right spelling adds nothing. */
  #lookUp(terms: readonly string[]): { known: KnownTerm[]; bestPossible: number } {
    const { profile } = this;
    const { groups, weights } = this.#built;
    const known: KnownTerm[] = [];
    const unknown: string[] = [];
    const seen = new Set<number>();
    let sum = 0;
    for (const asked of new Set(terms)) {
      const number = this.#dictionary.numberOf(asked);
      sum +=
        number === undefined ? termWeight(asked, profile) * inverseFrequency(groups.length, 0) : (weights[number] ?? 0);
      if (number === undefined) unknown.push(asked);
      else {
        seen.add(number);
        known.push({ asked, number, certainty: 1 });
      }
    }
    for (const asked of unknown) {
      const correction = this.#dictionary.correct(asked);
      if (!correction || seen.has(correction.term)) continue;
      seen.add(correction.term);
      known.push({ asked, number: correction.term, certainty: certaintyAfterEdits[correction.edits] ?? 0 });
    }
    return { known, bestPossible: sum * (profile.k1 + 1) };
  }

  /** Adds up impacts per document; gives the number of documents touched. */
  #addImpacts(known: readonly KnownTerm[]): number {
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
    return count;
  }

  /** Lets each document take its share in its group's best score; the best of a group keeps its own. */
  #shareInGroups(touched: Uint32Array): void {
    const { groupShare } = this.profile;
    if (groupShare === 0) return;
    const { groupOf } = this.#built;
    const scores = this.#scores;
    const best = this.#groupBest;
    const groupOfDocument = (document: number) => groupOf[document] ?? 0;
    for (const document of touched) {
      const group = groupOfDocument(document);
      best[group] = Math.max(best[group] ?? 0, scores[document] ?? 0);
    }
    for (const document of touched)
      scores[document] =
        ((scores[document] ?? 0) + groupShare * (best[groupOfDocument(document)] ?? 0)) / (1 + groupShare);
    for (const document of touched) best[groupOfDocument(document)] = 0;
  }
}
