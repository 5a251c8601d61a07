import { detectLanguage } from "../../server/core/text/detect-language.ts";
import type { CollectionDocument } from "./collection.ts";

/** The language most of the first documents are in. */
export function detectCollectionLanguage(documents: readonly CollectionDocument[]): string {
  const votes = new Map<string, number>();
  for (const { title, text } of documents.slice(0, 200)) {
    const language = detectLanguage(`${title} ${text}`, ["ja", "en", "zh", "ko", "es"]);
    if (language) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "en";
}
