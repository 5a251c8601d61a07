import type { CuesByLanguage } from "../../server/core/understanding/cues/language-cues.ts";

const loaders = {
  en: async () => (await import("../../server/core/understanding/cues/en.ts")).en,
  es: async () => (await import("../../server/core/understanding/cues/es.ts")).es,
  ja: async () => (await import("../../server/core/understanding/cues/ja.ts")).ja,
  ko: async () => (await import("../../server/core/understanding/cues/ko.ts")).ko,
  zh: async () => (await import("../../server/core/understanding/cues/zh.ts")).zh,
};

/** How a language says what support turns on, in a file of its own; English for languages that have none. */
export const loadCues = async (language: string): Promise<CuesByLanguage> => {
  const known = (Object.hasOwn(loaders, language) ? language : "en") as keyof typeof loaders;
  return { [known]: await loaders[known]() };
};
