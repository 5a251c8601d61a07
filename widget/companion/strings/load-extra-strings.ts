import { pickLanguage } from "../../strings/pick-language.ts";
import type { ExtraStrings } from "./extra-strings.ts";

const loaders = {
  ar: () => import("./ar.ts"),
  en: () => import("./en.ts"),
  es: () => import("./es.ts"),
  ja: () => import("./ja.ts"),
  ko: () => import("./ko.ts"),
  zh: () => import("./zh.ts"),
};

/** The words for a BCP 47 tag, in a file of their own for each language. */
export const loadExtraStrings = async (tag: string): Promise<ExtraStrings> =>
  (await pickLanguage(loaders, tag)()).extra;
