import { en } from "./en.ts";
import { es } from "./es.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import type { CuesByLanguage } from "./language-cues.ts";
import { zh } from "./zh.ts";

/** Every language's cues. A page loads those of its own language alone. */
export const allCues: CuesByLanguage = { en, es, ja, ko, zh };
