import { articlesIn, type Knowledge } from "../knowledge/knowledge.ts";
import { isSubword, tokenize } from "../text/tokenize.ts";

/** How many articles of one language use each term. */
export type TermUse = ReadonlyMap<string, number>;

export function countTermUse(knowledge: Knowledge, language: string): TermUse {
  const use = new Map<string, number>();
  for (const { title, asks, body } of articlesIn(knowledge, language))
    for (const term of new Set(tokenize([title, ...asks, body].join("\n"), language)))
      use.set(term, (use.get(term) ?? 0) + 1);
  return use;
}

/**
 * Makes a question about something else out of one that is covered: its words that the fewest articles use, `share` of
 * them (0..1), are turned round, which makes words that nobody knows in the script, of the length and in the place of
 * real ones. With `asNames` they are written like names where the script has capitals. Null when it has no word of
 * weight.
 *
 *     "the power light keeps blinking" ─► "the rewop light keeps gniknilb"
 */
export function makeStrange(
  question: string,
  language: string,
  use: TermUse,
  { share = 1, asNames = false } = {},
): string | null {
  const segments = [...new Intl.Segmenter(language, { granularity: "word" }).segment(question)].map(({ segment }) => {
    const terms = tokenize(segment, language).filter((term) => !isSubword(term));
    return { segment, terms, use: Math.min(...terms.map((term) => use.get(term) ?? 0)) };
  });
  const words = segments.filter(({ terms }) => terms.length > 0).sort((a, b) => a.use - b.use);
  if (words.length === 0) return null;
  const rare = new Set(words.slice(0, Math.ceil(words.length * share)));
  const written = (word: string) => (asNames ? word.charAt(0).toUpperCase() + word.slice(1) : word);
  return segments
    .map((word) => (rare.has(word) ? written([...word.segment].reverse().join("")) : word.segment))
    .join("");
}
