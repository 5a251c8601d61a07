import { editDistance } from "../text/edit-distance.ts";

/** A word of the dictionary that an unknown word was probably meant to be. */
export interface Correction {
  term: number;
  /** 1 or 2. */
  edits: number;
}

/** Letters of scripts that are typed one by one: a typo is an edit. Han, hiragana and hangul go by their parts instead. */
const alphabetic =
  /^(?:[\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L})+)$/u;

/** The terms of an index, by number. */
export class TermDictionary {
  readonly terms: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #frequencyOf: (term: number) => number;
  /** Terms that may stand for a mistyped one, by first letter; made when the first unknown word comes. */
  #byFirstLetter: Map<string, number[]> | null = null;

  constructor(terms: readonly string[], frequencyOf: (term: number) => number) {
    this.terms = terms;
    this.#numbers = new Map(terms.map((term, number) => [term, number]));
    this.#frequencyOf = frequencyOf;
  }

  numberOf(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /**
   * The closest term to an unknown word: one edit from 4 letters on, two from 8 on, the first letter right (as a rule
   * it is, and "phone" is no "clone"); of equally close ones the more frequent, then the first by code units. Null for
   * words with digits: 502 is no mistyped 503.
   */
  correct(word: string): Correction | null {
    const limit = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
    if (limit === 0 || !alphabetic.test(word)) return null;
    this.#byFirstLetter ??= this.#groupByFirstLetter();
    let best: Correction | null = null;
    for (const term of this.#byFirstLetter.get(word.charAt(0)) ?? []) {
      const edits = editDistance(word, this.terms[term] ?? "", best?.edits ?? limit);
      if (edits > (best?.edits ?? limit)) continue;
      if (!best || edits < best.edits || this.#isPreferred(term, best.term)) best = { term, edits };
    }
    return best;
  }

  #isPreferred(term: number, other: number): boolean {
    const difference = this.#frequencyOf(term) - this.#frequencyOf(other);
    return difference > 0 || (difference === 0 && (this.terms[term] ?? "") < (this.terms[other] ?? ""));
  }

  #groupByFirstLetter(): Map<string, number[]> {
    const groups = new Map<string, number[]>();
    this.terms.forEach((term, number) => {
      if (term.length < 3 || !alphabetic.test(term)) return;
      const group = groups.get(term.charAt(0));
      if (group) group.push(number);
      else groups.set(term.charAt(0), [number]);
    });
    return groups;
  }
}
