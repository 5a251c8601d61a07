import { foldAccents } from "../../server/core/text/fold-accents.ts";
import { normalize } from "../../server/core/text/normalize.ts";
import { stem } from "../../server/core/text/stem.ts";
import { stopWords } from "../../server/core/text/stop-words.ts";
import { tokenize } from "../../server/core/text/tokenize.ts";
import type { Analysis } from "./engine.ts";

/** Terms of a text by one analysis of the grid. */
export function analyse(text: string, language: string, analysis: Analysis): string[] {
  if (analysis.cut === "ours") return tokenize(text, language, { keepStopWords: !analysis.stop });
  const words = analysis.cut === "plain" ? plainWords(text) : segmenterWords(text, language);
  const kept = analysis.stop ? words.filter((word) => !isStopWord(word, language)) : words;
  return analysis.stem ? kept.map((word) => stem(word, language)) : kept;
}

const plainWords = (text: string) => (normalize(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(foldAccents);

function segmenterWords(text: string, language: string): string[] {
  const words = [];
  for (const { segment, isWordLike } of segmenterFor(language).segment(normalize(text)))
    if (isWordLike) words.push(foldAccents(segment));
  return words;
}

/** Japanese: as measured best with the segmenter, all-hiragana words of up to three characters. */
function isStopWord(word: string, language: string): boolean {
  return language === "ja" ? /^\p{Script=Hiragana}{1,3}$/u.test(word) : stopWords[language]?.has(word) === true;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, segmenter);
  return segmenter;
}
