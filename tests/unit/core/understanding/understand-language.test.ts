import { beforeAll, expect, test } from "vitest";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import { buildVocabulary } from "../../../../server/core/understanding/build-vocabulary.ts";
import { allCues } from "../../../../server/core/understanding/cues/index.ts";
import { understand } from "../../../../server/core/understanding/understand.ts";
import type { Vocabulary } from "../../../../server/core/understanding/vocabulary.ts";
import { sampleKnowledge } from "../../../support/repository.ts";

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = buildVocabulary(await readKnowledgeFolder(sampleKnowledge), allCues);
});

test.each([
  ["ja", "昨日からずっと返事が来ない"],
  ["en", "it has been stuck like this since yesterday"],
  ["zh", "从昨天开始一直没有回复"],
  ["ko", "어제부터 계속 답이 안 와요"],
  ["es", "desde ayer no me responde nada"],
  ["ja", "Something went wrongって出るんだけど何これ"],
  ["ja", "Chrome で Internal Server Error です"],
  ["en", "why do I see 内部サーバーエラー on my phone"],
  ["zh", "页面显示 Something went wrong 怎么办"],
  ["ko", "Network error라고 떠요"],
  ["es", "me aparece Error in message stream, ¿qué hago?"],
  ["es", "la app dice Something went wrong y no carga"],
])("the asker writes %s: %s", (language, message) => {
  const other = language === "en" ? "ja" : "en";
  expect(understand(message, vocabulary, other).language).toBe(language);
});

test.each([
  "Internal Server Error",
  "Something went wrong",
  "500",
  "HTTP/1.1 502 Bad Gateway",
  '{"error":{"code":429}}',
  "ChatGPT",
  "🤯🤯🤯",
  "...",
])("an error string alone does not tell the language, so the page's is taken: %s", (message) => {
  for (const page of ["ja", "ko", "es"]) expect(understand(message, vocabulary, page).language).toBe(page);
});
