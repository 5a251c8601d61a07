import { kindOf } from "../text/tokenize.ts";
import type { LexicalDocument } from "./lexical-document.ts";
import type { LexicalProfile } from "./lexical-profile.ts";

/** Makes one document out of all of a group, from documents that pass by once. */
export class GroupPool {
  readonly #kinds: LexicalProfile["kinds"];
  readonly #groups = new Map<string, { fields: Record<string, string[]>; titles: Set<string> }>();

  /** Keeps terms of the kinds that count. */
  constructor(kinds: LexicalProfile["kinds"]) {
    this.#kinds = kinds;
  }

  /** Gives on what it takes in. */
  *collect(documents: Iterable<LexicalDocument>): Generator<LexicalDocument> {
    for (const document of documents) {
      this.#add(document);
      yield document;
    }
  }

  /** One per group, in the order of first members, with all their fields; a title that members share counts once. */
  get documents(): LexicalDocument[] {
    return [...this.#groups].map(([group, { fields }]) => ({ id: group, group, fields }));
  }

  #add({ group, fields }: LexicalDocument): void {
    const pool = this.#groups.get(group) ?? { fields: {}, titles: new Set() };
    this.#groups.set(group, pool);
    for (const [name, terms] of Object.entries(fields)) {
      const title = name === "title" ? terms.join(" ") : null;
      if (title !== null && pool.titles.has(title)) continue;
      if (title !== null) pool.titles.add(title);
      const all = pool.fields[name] ?? [];
      pool.fields[name] = all;
      for (const term of terms) if (this.#kinds[kindOf(term)] > 0) all.push(term);
    }
  }
}
