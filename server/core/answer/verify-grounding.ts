import type { GroundingFault } from "../../contract/grounding.ts";
import { normalize } from "../text/normalize.ts";
import type { PromptSource } from "./build-prompt.ts";
import { bindsNumbers } from "./grounding/binds-numbers.ts";
import { doubtSentence } from "./grounding/doubt-sentence.ts";
import { findAddresses } from "./grounding/find-addresses.ts";
import { findNames } from "./grounding/find-names.ts";
import { findQuotes } from "./grounding/find-quotes.ts";
import { fitsLanguage } from "./grounding/fits-language.ts";
import { hasMarkup } from "./grounding/has-markup.ts";
import { hasNumbers } from "./grounding/has-numbers.ts";
import { isKnownName } from "./grounding/is-known-name.ts";
import { namesItsSubject } from "./grounding/names-its-subject.ts";
import { readPassage, readSentence } from "./grounding/read-passage.ts";
import type { SourcedSentence } from "./parse-sourced-sentence.ts";

export interface GroundingContext {
  /** BCP 47 language the answer is in. */
  language: string;
  question: string;
  /** What the knowledge is about, as people write it; these names need no source. */
  subject: readonly string[];
  canary: string;
  /** Above this doubt a sentence is refused; see `doubtSentence`. */
  mostDoubt?: number;
}

export type GroundingVerdict = { kept: true } | { kept: false; reason: GroundingFault };

/** Longest sentence that is worth reading aloud. UTF-16 units. */
const maxLength = 400;

/**
 * Whether one sentence of a model may be shown: it has sources, it was given them, and everything hard in it (numbers
 * with their units, quotations, addresses, names) stands in them, in plain text of the right language; and what else
 * speaks against it, taken together, does not raise more doubt than true sentences do. Sources are compared after folding
 * (NFKC, lower case). It errs towards refusing: a refused sentence costs a nicer wording, a false one costs trust.
 */
export function verifySentence(
  { text, sources }: SourcedSentence,
  givenSources: readonly PromptSource[],
  { language, question, subject, canary, mostDoubt = 0 }: GroundingContext,
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
  const addresses = findAddresses(source);
  if (!findAddresses(text).every((address) => addresses.includes(address))) return refuse("address");
  const sourceQuotable = foldTightly(source);
  if (!findQuotes(text).every((quote) => sourceQuotable.includes(foldTightly(quote)))) return refuse("quote");
  if (!hasNumbers(text, source)) return refuse("number");
  const read = cited.map((passage) => readPassage(passage, language));
  if (!bindsNumbers(readSentence(text, language), read)) return refuse("number");
  const known = [source, question, ...subject].join(" ");
  if (!findNames(text).every((name) => isKnownName(name, known))) return refuse("name");
  if (!namesItsSubject(text, cited, subject)) return refuse("name");
  const { doubt, reason } = doubtSentence(text, cited, { language, subject });
  if (doubt > mostDoubt) return refuse(reason);
  return { kept: true };
}

/** Letters and digits only: quotations may differ in marks and spaces, a canary may come in disguise. */
function foldTightly(text: string): string {
  return normalize(text).replace(/[^\p{L}\p{N}]/gu, "");
}
