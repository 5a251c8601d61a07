import { findNames } from "./find-names.ts";
import type { Passage } from "./read-passage.ts";

/** Names of what things run on or in; a passage that has one in its title is seldom about it alone. */
const platforms = new Set(
  "android apple bluetooth chrome chromebook cookie cookies edge firefox google internet ios ipad ipados iphone linux mac macos microsoft network opera pc safari samsung server tv vpn web websocket wi-fi windows wifi app api error".split(
    " ",
  ),
);

/**
 * Whether the names that need no source, those of the knowledge's own subject, are used of it: where every passage cited is
 * titled with the name of something else, and has not the subject's, what they say is not said of the subject.
 */
export function namesItsSubject(text: string, passages: readonly Passage[], subject: readonly string[]): boolean {
  const folded = text.normalize("NFKC").toLowerCase();
  const told = passages.map(({ title, text: body }) => `${title}\n${body}`.normalize("NFKC").toLowerCase()).join("\n");
  const isBare = subject.some((name) => folded.includes(name.toLowerCase()) && !told.includes(name.toLowerCase()));
  if (!isBare) return true;
  const own = new Set(findNames(text));
  return passages.some(({ title }) => {
    const others = findNames(title).filter((name) => !platforms.has(name));
    return others.length === 0 || others.some((name) => own.has(name));
  });
}
