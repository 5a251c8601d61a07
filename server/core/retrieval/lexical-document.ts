/** Something to be found: named fields of terms. Documents of one group (an article's chunks) count once in a term's frequency. */
export interface LexicalDocument {
  id: string;
  group: string;
  fields: Readonly<Record<string, readonly string[]>>;
}
