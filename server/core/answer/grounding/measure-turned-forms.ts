import { alignWords } from "./align-words.ts";
import { lemmaOf } from "./lemma-of.ts";
import type { ReadPassage, ReadSentence } from "./read-passage.ts";

/** What a sentence turns round by the form of a word alone. */
export interface TurnedForms {
  /** Words that stand in the source with a denying prefix, or without theirs: "invalid" for "valid". */
  prefixes: number;
  /** 1 where something is on that is off in the source sentence most like it, or the other way round. */
  states: number;
}

const nothing: ReadonlySet<string> = new Set();

/** For languages written in Latin letters; the words "on" and "off" are English. */
export function measureTurnedForms(own: ReadSentence, passages: readonly ReadPassage[]): TurnedForms {
  const told = passages.flatMap(({ title, sentences }) => [title, ...sentences]);
  const scored = told.map((other) => ({ other, score: alignWords(own.words, other.words, nothing).score }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const nearest = scored.filter(({ score }) => score === best && best > 0).map(({ other }) => other);
  const state = stateOf(own.normalized);
  return {
    prefixes: countPrefixes(own, told),
    states: Number(nearest.length > 0 && nearest.every(({ normalized }) => state * stateOf(normalized) < 0)),
  };
}

const denied = /^(?:un|in|im|dis|non)(?<bare>\p{L}{3,})$/u;
const bareOf = (word: string) => denied.exec(word)?.groups?.bare;

function countPrefixes(own: ReadSentence, told: readonly ReadSentence[]): number {
  const lemmas = ({ normalized }: ReadSentence) => (normalized.match(/\p{Script=Latin}{4,}/gu) ?? []).map(lemmaOf);
  const source = new Set(told.flatMap(lemmas));
  const turned = new Set([...source].flatMap((word) => bareOf(word) ?? []));
  return new Set(
    lemmas(own).filter((word) => !source.has(word) && (source.has(bareOf(word) ?? "") || turned.has(word))),
  ).size;
}

const states =
  /\b(?:is|are|be|stays?|keeps?|left|leave|turn\w*|switch\w*|set)\b[^,]*?\b(on|off)\b(?! (?:the|a|an|your|its|this|that|my)\b)/gu;

/** 1: something is, stays or is turned on. -1: off. 0: neither is said, or both are. */
function stateOf(normalized: string): number {
  const found = new Set([...normalized.matchAll(states)].map(([, state]) => state));
  return found.size !== 1 ? 0 : found.has("on") ? 1 : -1;
}
