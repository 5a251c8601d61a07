import type { TermKind } from "../text/tokenize.ts";
import type { CollectionShape } from "./collection-shape.ts";

/** How BM25F reads a kind of collection. */
export interface LexicalProfile {
  name: string;
  /** Saturation: how much a second occurrence still adds. */
  k1: number;
  /** What a match of each kind of term counts; 0 = not indexed. */
  kinds: Readonly<Record<TermKind, number>>;
  /** To what power the rarity of a term is taken. */
  rarityPower: number;
  /** Keeps stop words, in documents and in queries. */
  keepStopWords: boolean;
  /** Indexes words that follow each other as pairs too. */
  pairWords: boolean;
  /** Indexes the bigrams where scripts meet too. */
  bridgeScripts: boolean;
  /** Per field: weight, and `b`, how strongly long fields are held back (0 = not at all, 1 = fully). */
  fields: Readonly<Record<string, { weight: number; b: number }>>;
  /** How a group is read as one document, and how much its score counts beside the document's own; null = not. */
  groups: (Pick<LexicalProfile, "k1" | "kinds" | "fields"> & { weight: number }) | null;
}

/**
 * How a group is read as one document: its title says most, and a word that comes up many times counts for it. Fitted on
 * threads; for the articles of passages it did best too.
 */
const asOneDocument = { k1: 8, fields: fieldsWith(0.75, { titleWeight: 12 }) };

/** Long texts say by their words alone what they are about. */
const wordsOnly: LexicalProfile["kinds"] = { word: 1, kanjiWord: 0.5, kanji: 0, bigram: 0, pair: 0 };

/**
 * For questions and answers: short texts, written to be found. k1 and b as measured on a public Japanese FAQ set
 * (k1 = 2, b = .2, titles count twice). A single kanji counts like a word: who asks in other words than the writer often
 * shares the kanji they are made of (預ける, 預かり); a word of one kanji counts as that kanji only.
 */
export const faqProfile: LexicalProfile = {
  name: "faq",
  k1: 2,
  kinds: { word: 1, kanji: 1, kanjiWord: 0, bigram: 0.5, pair: 0 },
  rarityPower: 1,
  keepStopWords: false,
  pairWords: false,
  bridgeScripts: false,
  fields: fieldsWith(0.2),
  groups: null,
};

/**
 * For answers that list the ways people ask for them. These bring the askers' words along, so that a single kanji says
 * little more, and at full weight made near misses look covered. They are many to an article and repeat its words: one
 * of them counts like a body's; on the development questions a double weight cost hits.
 */
export const askedProfile: LexicalProfile = {
  ...faqProfile,
  name: "asked",
  kinds: { ...faqProfile.kinds, kanji: 0.5, kanjiWord: 1 },
};

/**
 * For several answers under one question, as in a forum. The thread is found first, as one document (Elsas & Carbonell
 * 2009); its answers are ordered by their own score. Fitted on the development half of a public set of forum threads.
 */
export const threadProfile: LexicalProfile = {
  ...faqProfile,
  name: "thread",
  groups: { weight: 6, kinds: faqProfile.kinds, ...asOneDocument },
};

/**
 * For long passages under topic names, where a word comes up by chance: its repetition says little, its rarity more,
 * and pairs of neighbours (the sequential dependence of Metzler & Croft 2005), of words and of letters, tell a phrase
 * from that. The article a passage is from speaks for it a little (Callan 1994). Fitted on the development half of a
 * public set of encyclopedia paragraphs.
 */
export const passageProfile: LexicalProfile = {
  ...faqProfile,
  name: "passage",
  k1: 0.5,
  kinds: { word: 1, kanji: 0.2, kanjiWord: 0.5, bigram: 0.25, pair: 0.25 },
  rarityPower: 2,
  pairWords: true,
  bridgeScripts: true,
  fields: fieldsWith(0.3, { titleWeight: 4 }),
  groups: { weight: 0.3, kinds: wordsOnly, ...asOneDocument },
};

/** For sentences people say, each standing for an intent: they differ by their small words, and by their order. */
export const utteranceProfile: LexicalProfile = {
  ...faqProfile,
  name: "utterance",
  kinds: { ...faqProfile.kinds, pair: 0.3 },
  rarityPower: 1.5,
  keepStopWords: true,
  pairWords: true,
  fields: fieldsWith(0.75),
};

/** All there are. */
export const profiles: readonly LexicalProfile[] = [
  faqProfile,
  askedProfile,
  threadProfile,
  passageProfile,
  utteranceProfile,
];

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
const wordsOfAPassage = 30;
/** A text of at most so many words is something one says. */
const wordsOfAnUtterance = 25;
/** Titles group documents where there are so many under each on average. */
const documentsOfAGroup = 1.5;
/** Not every question is put as one ("How to …", 「…の方法」): where so many are, all are taken for questions. */
export const askingShare = 0.25;

/**
 * The profile that fits the shape of the data, never its name:
 *
 *     ways people ask beside most documents ................. asked
 *     texts that begin with a question ...................... faq
 *     no titles, texts of a sentence ........................ utterance
 *     topic names (or nothing) over long texts .............. passage
 *     several documents under the same question ............. thread
 *     everything else ....................................... faq
 */
export function chooseProfile(shape: CollectionShape): LexicalProfile {
  if (shape.askedShare >= 0.5) return askedProfile;
  if (shape.askingTexts >= askingShare) return faqProfile;
  if (shape.titledShare < 0.5 && shape.textWords <= wordsOfAnUtterance) return utteranceProfile;
  const areTitlesLong = shape.titledShare >= 0.5 && shape.titleWords >= wordsOfAQuestion;
  const areTitlesShared = shape.documentsPerTitle >= documentsOfAGroup;
  if (!areTitlesLong && shape.textWords >= wordsOfAPassage)
    return areTitlesShared ? passageProfile : { ...passageProfile, groups: null };
  if (areTitlesLong && areTitlesShared && shape.askingTitles >= askingShare) return threadProfile;
  return faqProfile;
}
