import type { EmbeddingModel } from "./embedding-model.ts";

/**
 * The embedder that needs no service and no model: words and character n-grams are hashed into a signed vector
 * (feature hashing, Weinberger et al. 2009). It sees spelling, not meaning: near-identical wordings are near, synonyms
 * are not. The same text gives the same vector on every machine.
 *
 *     "Log in"  ->  words "log", "in"; n-grams of "_log_", "_in_": "_l" "lo" "og" "g_" "_lo" "log" ...
 *     feature   ->  hash -> position (hash mod dimension), sign (top bit), weight 1 + ln(count)
 *
 * Vectors have unit length. Text without a letter or digit gets one fixed vector, because a zero vector has no
 * direction.
 */
export function createHashedEmbedder({ dimension = 384 }: { dimension?: number } = {}): EmbeddingModel {
  return {
    model: "hashed-ngrams-1",
    dimension,
    embedDocuments: async (texts) => texts.map((text) => embed(text, dimension)),
    embedQuery: async (text) => embed(text, dimension),
  };
}

function embed(text: string, dimension: number): number[] {
  const vector = new Array<number>(dimension).fill(0);
  for (const [feature, count] of countFeatures(text)) {
    const hash = hashText(feature);
    const position = hash % dimension;
    const sign = hash >>> 31 === 0 ? 1 : -1;
    vector[position] = (vector[position] as number) + sign * (1 + Math.log(count));
  }
  const length = Math.hypot(...vector);
  if (length === 0) return vector.fill(0).fill(1, 0, 1);
  return vector.map((component) => component / length);
}

const gramLengths = [2, 3];

function countFeatures(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (feature: string) => counts.set(feature, (counts.get(feature) ?? 0) + 1);
  for (const [word] of text
    .normalize("NFKC")
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    count(`word:${word}`);
    const characters = ["_", ...word, "_"];
    for (const length of gramLengths)
      for (let start = 0; start + length <= characters.length; start += 1)
        count(characters.slice(start, start + length).join(""));
  }
  return counts;
}

/** FNV-1a over UTF-16 units, then the final mix of MurmurHash3: FNV alone leaves the top bit, our sign, unbalanced. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
