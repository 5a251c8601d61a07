import { stemmer } from "stemmer";
import type { GroundingFault } from "../../contract/grounding.ts";
import { normalize } from "../text/normalize.ts";
import type { PromptSource } from "./build-prompt.ts";
import { agreesWithSource } from "./grounding/agrees-with-source.ts";
import { bindsNames } from "./grounding/binds-names.ts";
import { bindsNumbers } from "./grounding/binds-numbers.ts";
import { coversEachClause } from "./grounding/covers-each-clause.ts";
import { findAddresses } from "./grounding/find-addresses.ts";
import { findNames } from "./grounding/find-names.ts";
import { findQuotes } from "./grounding/find-quotes.ts";
import { fitsLanguage } from "./grounding/fits-language.ts";
import { hasNumbers } from "./grounding/has-numbers.ts";
import { hasMarkup } from "./grounding/has-markup.ts";
import { keepsOrder } from "./grounding/keeps-order.ts";
import { keepsToOnePassage } from "./grounding/keeps-to-one-passage.ts";
import { measureCoverage } from "./grounding/measure-coverage.ts";
import type { SourcedSentence } from "./parse-sourced-sentence.ts";

export interface GroundingContext {
  /** BCP 47 language the answer is in. */
  language: string;
  question: string;
  /** What the knowledge is about, as people write it; these names need no source. */
  subject: readonly string[];
  canary: string;
  /** Least share of the sentence's content words that its sources must have. */
  minCoverage?: number;
}

export type GroundingVerdict = { kept: true } | { kept: false; reason: GroundingFault };

/** Longest sentence that is worth reading aloud. UTF-16 units. */
const maxLength = 400;

/**
 * Whether one sentence of a model may be shown: it has sources, it was given them, and everything hard in it (numbers
 * with their units, quotations, addresses, names) stands in them, in plain text of the right language, without
 * saying the opposite. Sources are compared after folding (NFKC, lower case). It errs towards refusing: a refused
 * sentence costs a nicer wording, a false one costs trust.
 *
 * `minCoverage` was chosen on the development half of `tests/fixtures/grounding`, with `synonymShare` beside it.
 */
export function verifySentence(
  { text, sources }: SourcedSentence,
  givenSources: readonly PromptSource[],
  { language, question, subject, canary, minCoverage = 0.68 }: GroundingContext,
): GroundingVerdict {
  const refuse = (reason: GroundingFault): GroundingVerdict => ({ kept: false, reason });
  if (text.length > maxLength) return refuse("length");
  if (foldTightly(text).includes(foldTightly(canary))) return refuse("canary");
  if (hasMarkup(text)) return refuse("markup");
  if (sources.length === 0) return refuse("no-source");

  const cited = givenSources.filter(({ number }) => sources.includes(number));
  if (cited.length !== sources.length) return refuse("unknown-source");
  if (!fitsLanguage(text, language)) return refuse("language");

  const source = cited.map(({ title, text: body }) => `${title}\n${body}`).join("\n");
  const has = (known: readonly string[], found: readonly string[]) => found.every((item) => known.includes(item));
  const sourceQuotable = foldTightly(source);
  if (!has(findAddresses(source), findAddresses(text))) return refuse("address");
  if (!findQuotes(text).every((quote) => sourceQuotable.includes(foldTightly(quote)))) return refuse("quote");
  if (!hasNumbers(text, source)) return refuse("number");
  const known = ` ${stems([source, question, ...subject].join(" "))} `;
  const isKnown = (name: string) => known.includes(` ${stems(name)} `);
  if (!findNames(text).every((name) => isKnown(name))) return refuse("name");
  if (measureCoverage(text, source, language).share < minCoverage) return refuse("coverage");
  if (!coversEachClause(text, source, language)) return refuse("coverage");
  if (!bindsNumbers(text, source, language)) return refuse("number");
  if (!bindsNames(text, cited, language)) return refuse("name");
  if (!keepsToOnePassage(text, cited, language)) return refuse("coverage");
  if (!keepsOrder(text, source, language)) return refuse("order");
  if (!agreesWithSource(text, source, language)) return refuse("polarity");
  return { kept: true };
}

/** Letters and digits only: quotations may differ in marks and spaces, a canary may come in disguise. */
function foldTightly(text: string): string {
  return normalize(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** The stems of the Latin words of a text, one blank between them. */
function stems(text: string): string {
  const words = normalize(text).match(/[\p{Script=Latin}\p{Nd}]+/gu) ?? [];
  return words
    .filter((word) => word !== "s")
    .map(stemmer)
    .join(" ");
}
