import { tokenize } from "../text/tokenize.ts";
import { measureShape } from "./collection-shape.ts";
import { type LexicalDocument, LexicalIndex } from "./lexical-index.ts";
import { chooseProfile, type LexicalProfile } from "./lexical-profile.ts";

/** A plain document, not made from an article. */
export interface PlainDocument {
  id: string;
  title: string;
  text: string;
  /** Utterances of one label stand for one answer and are found as one, under the label. */
  label?: string | undefined;
}

/** The index of a plain collection, read as its shape asks for. */
export function indexCollection(
  documents: readonly PlainDocument[],
  language: string,
  { profile = chooseProfile(measureShape(documents, language)) }: { profile?: LexicalProfile } = {},
): LexicalIndex {
  return LexicalIndex.build(lexicalDocuments(documents, language, profile), profile);
}

function* lexicalDocuments(
  documents: readonly PlainDocument[],
  language: string,
  profile: LexicalProfile,
): Generator<LexicalDocument> {
  const terms = (text: string) => tokenize(text, language, profile);
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
  for (const { id, title, text } of documents)
    yield { id, group: profile.groupShare > 0 ? title : id, fields: { title: terms(title), body: terms(text) } };
}
