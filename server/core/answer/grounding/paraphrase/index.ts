import { en } from "./en.ts";
import { ja } from "./ja.ts";
import type { ParaphraseWords } from "./paraphrase-words.ts";

const none: ParaphraseWords = { synonyms: [], light: [] };

/** The paraphrase words of a language; none where nobody has written any, which makes the check stricter. */
export function paraphraseWordsOf(language: string): ParaphraseWords {
  const [primary] = language.split("-");
  if (primary === "en") return en;
  return primary === "ja" ? ja : none;
}
