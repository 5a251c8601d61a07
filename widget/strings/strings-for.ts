import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { pickLanguage } from "./pick-language.ts";
import type { Strings } from "./strings.ts";

const loaded: { en: Strings } & Record<string, Strings> = { en, ja };

/** Languages in files of their own: nobody pays for words that are not theirs. */
const loaders: { en: null } & Record<string, (() => Promise<unknown>) | null> = {
  en: null,
  ja: null,
  ar: () => import("./ar.ts").then(({ ar }) => Object.assign(loaded, { ar })),
  es: () => import("./es.ts").then(({ es }) => Object.assign(loaded, { es })),
  ko: () => import("./ko.ts").then(({ ko }) => Object.assign(loaded, { ko })),
  zh: () => import("./zh.ts").then(({ zh }) => Object.assign(loaded, { zh })),
};

/** The panel's words for a BCP 47 tag; English until another language's have been loaded. */
export const stringsFor = (tag: string): Strings => pickLanguage(loaded, tag);

/** Loads the words for a tag; null where they are here already. */
export const loadStrings = (tag: string): Promise<unknown> | null =>
  pickLanguage<(typeof loaders)[string]>(loaders, tag)?.() ?? null;
