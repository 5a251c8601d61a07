import { pickLanguage } from "./pick-language.ts";

/** The launcher's few words, apart from the panel's: they are on the page before anyone asks for more. */
const launcherStrings = {
  en: { help: "Help", failed: "Could not load. Try again" },
  ja: { help: "お困りですか？", failed: "読み込めませんでした。もう一度お試しください" },
};

export const launcherStringsFor = (tag: string): { help: string; failed: string } => pickLanguage(launcherStrings, tag);
