import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { pickLanguage } from "./pick-language.ts";
import type { Strings } from "./strings.ts";

/** The panel's words for a BCP 47 tag. */
export const stringsFor = (tag: string): Strings => pickLanguage<Strings>({ en, ja }, tag);
