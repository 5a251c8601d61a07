import { isCommonWord } from "./content-words.ts";
import { withoutQuotes } from "./find-quotes.ts";

const latinWord = /[\p{Script=Latin}][\p{Script=Latin}\p{Nd}]*(?:[-+.'’_][\p{Script=Latin}\p{Nd}]+)*\+?/gu;
/** After these words a capital at the beginning of a sentence is the sentence's own: "Clear the cache". */
const follower =
  /^\s+(?:of|the|your|sure|a|an|this|that|these|those|it|its|all|any|some|each|another|off|out|up|if|when)\b/i;

/** Capitals that English owes to the beginning of a sentence. */
const openers = new Set(
  "a after also although an always another any as because before both by check do don't each even every everyone everything finally first for here how however if in instead it its many maybe more most much never next no nobody not nothing often on once only open or other otherwise perhaps please several since so some something sometimes that the their then there these they this those though to too try until unless usually wait what when where whether which while who why with without you your two three four five six seven eight nine ten".split(
    " ",
  ),
);

/** Written in capitals, and no names: a rewording may bring them. */
const everydayAcronyms = new Set(
  "OS PC PCs TV TVs ID IDs PIN PINs URL URLs AI IT FAQ OK EU US UK UI SMS QR IP WiFi Wi-Fi".split(" "),
);

/**
 * Words that look like names of products, people or places, folded: Latin words with a capital or a digit, except
 * where an English sentence begins. Names are found by their shape, so a text in another script gives more of them.
 */
export function findNames(text: string): string[] {
  const own = withoutQuotes(text).normalize("NFKC");
  const names: string[] = [];
  for (const match of own.matchAll(latinWord)) {
    const [word] = match;
    if (/n['’]t$/iu.test(word)) continue;
    const bare = word.replace(/['’](?:s|ll|re|ve|d|m)?$/u, "");
    if (!/\p{Lu}|\p{Nd}/u.test(bare)) continue;
    // The unit of a number is judged with its number.
    if (/\d\s?$/.test(own.slice(0, match.index)) && /^(?:[KMGT]?B|K|[GMk]bps|[GM]?Hz)$/i.test(bare)) continue;
    if (everydayAcronyms.has(bare)) continue;
    const hasLowerRest = /-\p{Ll}+$/u.test(bare);
    const isFirst = own.slice(0, match.index).trim() === "";
    const onlyFirstCapital = /^\p{Lu}[\p{Ll}-]*$/u.test(bare);
    const name = bare.toLowerCase();
    const isOpening =
      hasLowerRest ||
      openers.has(name) ||
      isCommonWord(name) ||
      /(?:ing|ed|ly)$/u.test(name) ||
      follower.test(own.slice(match.index + word.length));
    if (bare === "I" || (isFirst && onlyFirstCapital && isOpening)) continue;
    names.push(name);
  }
  return names;
}
