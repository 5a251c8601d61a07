import type { TextCitation } from "../../server/contract/answer.ts";

export interface TextSegment {
  text: string;
  /** Numbers of the sources to show right after `text`; none for the uncited rest. */
  citations: number[];
}

/**
 * Cuts a text where cited ranges end, because that is where their source numbers stand:
 *
 *     "Servers are busy. Try again later."     [0,17)->1   [18,34)->1,2
 *      └───────────────┘¹└──────────────┘¹ ²
 *
 * The segments' texts joined are the text, whatever the ranges: offsets outside it are clamped, never trusted.
 */
export const segmentText = (text: string, textCitations: readonly TextCitation[]): TextSegment[] => {
  const numbersByEnd = new Map<number, Set<number>>();
  for (const { end, citations } of textCitations) {
    const at = Math.min(Math.max(end, 0), text.length);
    numbersByEnd.set(at, new Set([...(numbersByEnd.get(at) ?? []), ...citations]));
  }
  const segments: TextSegment[] = [];
  let start = 0;
  for (const [end, numbers] of [...numbersByEnd].sort(([a], [b]) => a - b)) {
    segments.push({ text: text.slice(start, end), citations: [...numbers].sort((a, b) => a - b) });
    start = end;
  }
  if (start < text.length || segments.length === 0) segments.push({ text: text.slice(start), citations: [] });
  return segments;
};
