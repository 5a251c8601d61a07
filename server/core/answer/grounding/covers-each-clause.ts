import { normalize } from "../../text/normalize.ts";
import { contentWords } from "./content-words.ts";
import { longClause } from "./keeps-to-one-passage.ts";
import { measureCoverage } from "./measure-coverage.ts";

/** Least coverage of any one clause: a true sentence must not carry an invented clause along. */
const leastShare = 0.3;

/** Whether the source has something of each clause of a sentence, as far as the clause has content. */
export function coversEachClause(text: string, source: string, language: string): boolean {
  return normalize(text)
    .split(longClause)
    .filter((clause) => contentWords(clause, language).length > 0)
    .every((clause) => measureCoverage(clause, source, language).share >= leastShare);
}
