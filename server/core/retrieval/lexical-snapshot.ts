import { fromBase64, toBase64 } from "../text/base64.ts";
import type { BuiltIndex } from "./build-postings.ts";
import type { LexicalProfile } from "./lexical-profile.ts";

/** A lexical index as plain data. Columns of numbers are base64 of little-endian values. */
export interface LexicalSnapshot {
  profile: LexicalProfile;
  ids: string[];
  groups: string[];
  /** 32-bit group number of each document. */
  groupOf: string;
  terms: string[];
  /** 32-bit number of documents of each term. */
  counts: string;
  /** Document numbers, 16-bit where there are at most 65,536 documents, else 32-bit. */
  documents: string;
  /** 32-bit floats, beside `documents`. */
  impacts: string;
  /** 32-bit floats, beside `terms`. */
  weights: string;
  /** One document per group, where the profile reads groups. */
  groupIndex?: LexicalSnapshot;
}

export function toSnapshot(built: BuiltIndex, profile: LexicalProfile): LexicalSnapshot {
  const { ids, groups, groupOf, terms, offsets, documents, impacts, weights } = built;
  const counts = Uint32Array.from(terms, (_, term) => (offsets[term + 1] ?? 0) - (offsets[term] ?? 0));
  return {
    profile,
    ids: [...ids],
    groups: [...groups],
    groupOf: encode(groupOf),
    terms: [...terms],
    counts: encode(counts),
    documents: encode(isNarrow(ids) ? Uint16Array.from(documents) : documents),
    impacts: encode(impacts),
    weights: encode(weights),
  };
}

export function fromSnapshot(snapshot: LexicalSnapshot): BuiltIndex {
  const { ids, groups, terms } = snapshot;
  const bytes = (column: string) => fromBase64(column).buffer;
  const offsets = new Uint32Array(terms.length + 1);
  new Uint32Array(bytes(snapshot.counts)).forEach((count, term) => {
    offsets[term + 1] = (offsets[term] ?? 0) + count;
  });
  const documents = bytes(snapshot.documents);
  return {
    ids,
    groups,
    groupOf: new Uint32Array(bytes(snapshot.groupOf)),
    terms,
    offsets,
    documents: isNarrow(ids) ? Uint32Array.from(new Uint16Array(documents)) : new Uint32Array(documents),
    impacts: new Float32Array(bytes(snapshot.impacts)),
    weights: new Float32Array(bytes(snapshot.weights)),
  };
}

const isNarrow = (ids: readonly string[]) => ids.length <= 65_536;

function encode(column: Uint16Array | Uint32Array | Float32Array): string {
  return toBase64(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
}
