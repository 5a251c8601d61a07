import { en } from "./en.ts";
import { ja } from "./ja.ts";
import type { Wording } from "./wording.ts";

const wordings: Readonly<Record<string, Wording>> = { en, ja };

/** Wording of a language; English stands in for a language without any. */
export function wordingFor(language: string): Wording {
  return wordings[language] ?? en;
}
