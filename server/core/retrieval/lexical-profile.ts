import type { CollectionShape } from "./collection-shape.ts";

/** How BM25F reads a kind of collection. */
export interface LexicalProfile {
  name: string;
  /** Saturation: how much a second occurrence still adds. */
  k1: number;
  /** What a match of a part of a word (kanji, bigram) or of a pair of words counts, beside 1 for a word. */
  subwordWeight: number;
  /** Keeps stop words, in documents and in queries. */
  keepStopWords: boolean;
  /** Indexes words that follow each other as pairs too. */
  pairWords: boolean;
  /** How much of its group's best score a document takes on: 0 = stands alone, 1 = as much as its own. */
  groupShare: number;
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
  keepStopWords: false,
  pairWords: false,
  groupShare: 0,
  fields: fieldsWith(0.2),
};

/**
 * For several answers under one question, as in a forum: what supports one of them supports the others, and the
 * question they share says most. Fitted on the development half of a public set of forum threads.
 */
export const threadProfile: LexicalProfile = {
  ...faqProfile,
  name: "thread",
  k1: 3,
  keepStopWords: true,
  groupShare: 1,
  fields: fieldsWith(0.5, { titleWeight: 6 }),
};

/**
 * For long passages under topic names, where a word comes up by chance and its repetition says little; pairs of words
 * (the sequential dependence of Metzler & Croft 2005) tell a phrase from that. Fitted on the development half of a
 * public set of encyclopedia paragraphs.
 */
export const passageProfile: LexicalProfile = {
  ...faqProfile,
  name: "passage",
  k1: 0.5,
  pairWords: true,
  fields: fieldsWith(0.3),
};

/** For sentences people say, each standing for an intent: they differ by their small words. */
export const utteranceProfile: LexicalProfile = {
  ...faqProfile,
  name: "utterance",
  k1: 1.2,
  keepStopWords: true,
  fields: fieldsWith(0.75),
};

function fieldsWith(b: number, { titleWeight = 2 } = {}): LexicalProfile["fields"] {
  return {
    title: { weight: titleWeight, b },
    asks: { weight: 1, b },
    errors: { weight: 2, b: 0 },
    heading: { weight: 1, b },
    body: { weight: 1, b },
  };
}

/** A title of at least so many words says what is asked; a shorter one names a topic. */
const wordsOfAQuestion = 3;
/** A text of at least so many words is a passage. */
const wordsOfAPassage = 40;
/** A text of at most so many words is something one says. */
const wordsOfAnUtterance = 25;

/**
 * The profile that fits the shape of the data, never its name:
 *
 *     no titles, texts of a sentence ........................ utterance
 *     topic names (or nothing) over long texts .............. passage
 *     several documents under the same asking title ......... thread
 *     everything else ....................................... faq
 */
export function chooseProfile(shape: CollectionShape): LexicalProfile {
  if (shape.titledShare < 0.5 && shape.textWords <= wordsOfAnUtterance) return utteranceProfile;
  const areTitlesQuestions = shape.titledShare >= 0.5 && shape.titleWords >= wordsOfAQuestion;
  if (!areTitlesQuestions && shape.textWords >= wordsOfAPassage) return passageProfile;
  if (areTitlesQuestions && shape.documentsPerTitle >= 1.5) return threadProfile;
  return faqProfile;
}
