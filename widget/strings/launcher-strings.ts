import { pickLanguage } from "./pick-language.ts";

/** The launcher's few words, apart from the panel's: they are on the page before anyone asks for more. */
const launcherStrings = {
  ar: { help: "مساعدة", failed: "تعذّر التحميل. حاول مرة أخرى" },
  en: { help: "Help", failed: "Could not load. Try again" },
  es: { help: "Ayuda", failed: "No se pudo cargar. Reintentar" },
  ja: { help: "お困りですか？", failed: "読み込めませんでした。もう一度お試しください" },
  ko: { help: "도움말", failed: "불러오지 못했습니다. 다시 시도" },
  zh: { help: "帮助", failed: "无法加载，请重试" },
};

export const launcherStringsFor = (tag: string): { help: string; failed: string } => pickLanguage(launcherStrings, tag);
