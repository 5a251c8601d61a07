import type { Article } from "../knowledge/article.ts";
import { normalize } from "../text/normalize.ts";

/** An error string or code of the knowledge that stands in the message. */
export interface Signature {
  articleId: string;
  kind: "error" | "code";
  text: string;
}

/** Error strings and codes of any language in a message, longest first. A code counts only as a word of its own. */
export function findSignatures(message: string, articles: readonly Article[]): Signature[] {
  const text = bare(message);
  const found = new Map<string, Signature>();
  for (const article of articles) {
    for (const error of article.errors)
      if (bare(error).length >= 4 && text.includes(bare(error)))
        found.set(`${article.id} ${bare(error)}`, { articleId: article.id, kind: "error", text: error });
    for (const code of article.codes)
      if (
        new RegExp(`(?<![\\p{L}\\p{N}.,-])${code.toLowerCase().replace(/[.]/g, "\\.")}(?![\\p{N}%])`, "u").test(
          normalize(message),
        )
      )
        found.set(`${article.id} ${code}`, { articleId: article.id, kind: "code", text: code });
  }
  return [...found.values()].sort((a, b) => b.text.length - a.text.length);
}

/** Without blanks and punctuation, which people and screens set differently. */
function bare(text: string): string {
  return normalize(text).replace(/[^\p{L}\p{N}]+/gu, "");
}
