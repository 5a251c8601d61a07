import { en } from "./en.ts";
import { es } from "./es.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import type { Wording } from "./wording.ts";
import { zh } from "./zh.ts";

const wordings: Readonly<Record<string, Wording>> = { en, es, ja, ko, zh };

/** Wording of a language; English stands in for a language without any. */
export function wordingFor(language: string): Wording {
  return wordings[language] ?? en;
}
