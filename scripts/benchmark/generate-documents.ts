import type { PlainDocument } from "../../server/core/retrieval/index-collection.ts";
import { seededRandom } from "./bootstrap.ts";

const syllables = "ba co di fu ga he ji ka lo mi nu pe qua ro si ta vu we xo za".split(" ");

/**
 * Made-up help articles in chunks of about 70 words, the same at every run: words follow Zipf's law over a vocabulary
 * that grows with the root of the size (Heaps's law), as in text.
 */
export function generateDocuments(count: number): PlainDocument[] {
  const random = seededRandom(count);
  const vocabularySize = Math.round(200 * Math.sqrt(count));
  const word = () => nameOf(Math.floor(vocabularySize ** random()) - 1);
  const words = (length: number) => Array.from({ length }, word).join(" ");
  return Array.from({ length: count }, (_, number) => ({
    id: `generated-${number}`,
    title: `How do I ${words(6)}?`,
    text: Array.from({ length: 6 }, () => `${words(8 + Math.floor(random() * 8))}.`).join(" "),
  }));
}

/** A pronounceable word for each number, no two alike. */
function nameOf(number: number): string {
  const base = syllables.length;
  let name = "";
  for (let rest = number + base * base; rest > 0; rest = Math.floor(rest / base)) name += syllables[rest % base];
  return name;
}
