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
  const codes = codesIn(message, new Set(articles.flatMap((article) => article.codes)));
  const found = new Map<string, Signature>();
  for (const article of articles) {
    for (const error of article.errors)
      if (bare(error).length >= 4 && text.includes(bare(error)))
        found.set(`${article.id} ${bare(error)}`, { articleId: article.id, kind: "error", text: error });
    for (const code of article.codes)
      if (codes.has(code)) found.set(`${article.id} ${code}`, { articleId: article.id, kind: "code", text: code });
  }
  return [...found.values()].sort((a, b) => b.text.length - a.text.length);
}

/**
 * The known codes a message has. A server error status that is not known stands for 500, as HTTP wants it of every
 * client (RFC 9110, section 15).
 */
function codesIn(message: string, known: ReadonlySet<string>): Set<string> {
  const words =
    normalize(message).match(/(?<![\p{Script=Latin}\p{N}.:/-]|\p{N},)[a-z]*[\p{N}][\w.-]*(?![\p{N}%])/gu) ?? [];
  const codes = words.map((word) => {
    const code = word.replace(/(?<=\d)[a-z.]+$/, "");
    return !known.has(code) && /^5(?:0\d|1[01])$/.test(code) ? "500" : code;
  });
  return new Set(codes.filter((code) => known.has(code)));
}

/** Without blanks and punctuation, which people and screens set differently. */
function bare(text: string): string {
  return normalize(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Articles whose error string, else whose code, stands in the message, with how much that says. */
export function articlesNamed({ signatures }: { signatures: readonly Signature[] }): Map<string, "error" | "code"> {
  const named = new Map<string, "error" | "code">();
  for (const { articleId, kind } of signatures) if (named.get(articleId) !== "error") named.set(articleId, kind);
  return named;
}

/** Articles whose error string stands in the message. */
export function errorsNamed({ signatures }: { signatures: readonly Signature[] }): Set<string> {
  return new Set(signatures.filter(({ kind }) => kind === "error").map(({ articleId }) => articleId));
}
