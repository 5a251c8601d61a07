/** How BM25F reads a kind of collection. */
export interface LexicalProfile {
  name: string;
  /** Saturation: how much a second occurrence still adds. */
  k1: number;
  /** What a match of a part of a word (kanji, bigram) counts, beside 1 for a word. */
  subwordWeight: number;
  /** Per field: weight, and `b`, how strongly long fields are held back (0 = not at all, 1 = fully). */
  fields: Readonly<Record<string, { weight: number; b: number }>>;
}

/**
 * For questions and answers: short texts, written to be found. k1 and b as measured on a public Japanese FAQ set
 * (k1 = 2, b = .2, titles count twice). The ways people ask are many to an article and repeat its words, so one of them
 * counts like a body's; on the development questions a double weight cost hits.
 */
export const faqProfile: LexicalProfile = {
  name: "faq",
  k1: 2,
  subwordWeight: 0.5,
  fields: {
    title: { weight: 2, b: 0.2 },
    asks: { weight: 1, b: 0.2 },
    errors: { weight: 2, b: 0 },
    heading: { weight: 1, b: 0.2 },
    body: { weight: 1, b: 0.2 },
  },
};
