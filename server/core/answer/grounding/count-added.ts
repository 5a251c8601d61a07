import { isContent, type Token } from "./read-tokens.ts";

/** Parts, from a joint or a mark to the next, of which no content is read off, and some stands nowhere. */
export function countAdded(
  own: readonly Token[],
  read: ReadonlySet<number>,
  unread: ReadonlySet<Token>,
  known: ReadonlySet<string>,
): number {
  const parts: number[][] = [[]];
  for (const [index, { mark, clause }] of own.entries()) {
    if (index > 0 && (partJoints.has(mark) || clause !== own[index - 1]?.clause)) parts.push([]);
    parts.at(-1)?.push(index);
  }
  return parts.filter((part) => {
    const content = part.filter((index) => isContent(own[index] as Token));
    const isRead = content.some((index) => read.has(index) || !unread.has(own[index] as Token));
    return content.length > 0 && !isRead && content.some((index) => !known.has(own[index]?.mark ?? ""));
  }).length;
}
const partJoints = new Set([
  "and",
  "or",
  "but",
  "which",
  "who",
  "when",
  "while",
  "because",
  "so",
  "if",
  "before",
  "after",
]);
