import { pickLanguage } from "../../strings/pick-language.ts";
import type { CheckStrings } from "./check-strings.ts";

const loaders = {
  ar: () => import("./ar.ts"),
  en: () => import("./en.ts"),
  es: () => import("./es.ts"),
  ja: () => import("./ja.ts"),
  ko: () => import("./ko.ts"),
  zh: () => import("./zh.ts"),
};

/** The words for a BCP 47 tag, in a file of their own for each language. */
export const loadCheckStrings = async (tag: string): Promise<CheckStrings> =>
  (await pickLanguage(loaders, tag)()).check;
