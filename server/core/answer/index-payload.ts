import type { Thresholds } from "../assessment/assess-evidence.ts";
import { articlesIn, type Knowledge } from "../knowledge/knowledge.ts";
import { buildLexicalIndex } from "../retrieval/build-lexical-index.ts";
import { LexicalIndex, type LexicalSnapshot } from "../retrieval/lexical-index.ts";
import { profiles } from "../retrieval/lexical-profile.ts";

/** Bumped whenever text is cut or weighted differently: an index made by other rules must not be searched by these. */
const analysisVersion = 5;

/** Names the rules an index payload is made by. */
export const payloadVersion = `${analysisVersion}.${JSON.stringify(profiles)}`;

interface IndexPayload {
  thresholds: Thresholds;
  indexes: Record<string, LexicalSnapshot>;
}

/** The lexical indexes of every language and the thresholds fitted to them, as text to store. */
export function writePayload(knowledge: Knowledge, thresholds: Thresholds): string {
  const indexes = Object.fromEntries(
    knowledge.languages
      .filter((language) => articlesIn(knowledge, language).length > 0)
      .map((language) => [language, buildLexicalIndex(knowledge, language).toJSON()]),
  );
  return JSON.stringify({ thresholds, indexes } satisfies IndexPayload);
}

/** Reads what `writePayload` wrote; the store has proved that not a byte of it changed. */
export function readPayload(payload: string): { thresholds: Thresholds; indexes: Record<string, LexicalIndex> } {
  const { thresholds, indexes } = JSON.parse(payload) as IndexPayload;
  return {
    thresholds,
    indexes: Object.fromEntries(
      Object.entries(indexes).map(([language, snapshot]) => [language, LexicalIndex.fromJSON(snapshot)]),
    ),
  };
}
