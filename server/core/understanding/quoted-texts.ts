import { normalize } from "../text/normalize.ts";
import type { Signature } from "./find-signatures.ts";

const quoted = /"[^"]*"|「[^」]*」|『[^』]*』/g;

/** What a message quotes; it may be the name of a button. */
export function quotesOf(message: string): string {
  return (message.match(quoted) ?? []).join("; ");
}

/** What a screen says is not what the asker says: "a problem occurred" tells of nothing the asker did. */
export function withoutQuotes(clause: string, signatures: readonly Signature[]): string {
  let own = clause.replace(quoted, " ");
  for (const { text } of signatures) own = own.replaceAll(normalize(text), " ");
  return own;
}

/** Stands where an error text was; a sign that neither normalisation nor people write. */
const errorMark = "¶";

/** Error texts taken out, however they are written. */
export function withoutTexts(message: string, signatures: readonly Signature[]): string {
  const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  return signatures.reduce((rest, { text }) => rest.replace(new RegExp(literally(text), "giu"), errorMark), message);
}
