import { cutFirstSentence } from "../text/leading-question.ts";
import { tokenize } from "../text/tokenize.ts";
import { type CollectionShape, measureShape } from "./collection-shape.ts";
import { type LexicalDocument, LexicalIndex } from "./lexical-index.ts";
import { askingShare, chooseProfile, type LexicalProfile } from "./lexical-profile.ts";

/** A plain document, not made from an article. */
export interface PlainDocument {
  id: string;
  title: string;
  text: string;
  /** Utterances of one label stand for one answer and are found as one, under the label. */
  label?: string | undefined;
}

/** The index of a plain collection, read as its shape asks for. */
export function indexCollection(documents: readonly PlainDocument[], language: string): LexicalIndex {
  const shape = measureShape(documents, language);
  const profile = chooseProfile(shape);
  const terms = (text: string) => tokenize(text, language, profile);
  return LexicalIndex.build(lexicalDocuments(documents, shape, profile, terms), profile);
}

function* lexicalDocuments(
  documents: readonly PlainDocument[],
  shape: CollectionShape,
  profile: LexicalProfile,
  terms: (text: string) => string[],
): Generator<LexicalDocument> {
  if (documents.every(({ label }) => label !== undefined)) {
    const members = new Map<string, string[]>();
    for (const { label = "", title, text } of documents) {
      const utterances = members.get(label) ?? [];
      utterances.push(`${title} ${text}`);
      members.set(label, utterances);
    }
    for (const [label, utterances] of members)
      yield { id: label, group: label, fields: { body: utterances.flatMap(terms) } };
    return;
  }
  for (const { id, title, text } of documents) {
    // Where texts begin by asking, their first sentence is their title, whatever stands in its place.
    const { first, rest } = shape.askingTexts >= askingShare ? cutFirstSentence(text) : { first: "", rest: text };
    const heading = first === title.trim() ? title : `${title} ${first}`;
    const group = profile.groups && title !== "" ? title : id;
    yield { id, group, fields: { title: terms(heading), body: terms(rest) } };
  }
}
