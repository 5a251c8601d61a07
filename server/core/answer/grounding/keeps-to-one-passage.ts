import { normalize } from "../../text/normalize.ts";
import { type Passage, sentenceEnd } from "./binds-names.ts";
import { contentWords } from "./content-words.ts";
import { measureCoverage } from "./measure-coverage.ts";

export const longClause = /[、。，;,.!?！？]|\b(?:and|but|while)\b/u;
/** Clauses with fewer content words say too little to tell where they are from. */
const leastWords = 4;
/** How much more of a clause all may cover than the best one: of the passages, and of the sentences in them. */
const mostMixedPassages = 0.3;
const mostMixedSentences = 0.4;

/**
 * Whether each clause of a sentence rests on one of the passages it cites, and there on one sentence. One that is
 * covered by several together and by none alone has joined them: the effect of one step given to another.
 */
export function keepsToOnePassage(text: string, passages: readonly Passage[], language: string): boolean {
  const whole = passages.map(({ title, text: body }) => `${title}\n${body}`);
  const sentences = passages.flatMap(({ title, text: body }) =>
    body.split(sentenceEnd).map((sentence) => `${title}\n${sentence}`),
  );
  return normalize(text)
    .split(longClause)
    .filter((clause) => contentWords(clause, language).length >= leastWords)
    .every((clause) => {
      const best = (sources: readonly string[]) =>
        Math.max(...sources.map((source) => measureCoverage(clause, source, language).share));
      const joined = measureCoverage(clause, whole.join("\n"), language).share;
      return joined - best(whole) < mostMixedPassages && joined - best(sentences) < mostMixedSentences;
    });
}
