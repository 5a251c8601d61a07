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
  ["en", "is Claude down", 1],
  ["en", "Copilot keeps crashing on my laptop", 1],
  ["en", "Gemini says something went wrong", 1],
  ["en", "is Gemini any good for essays", 0],
  ["en", "can I use Copilot while this is broken", 0],
  ["ja", "Geminiが重い", 1],
  ["ja", "障害中でもPerplexityは使えますか", 0],
  ["es", "copilot no responde", 1],
  ["es", "¿Copilot sirve mientras esto no carga?", 0],
  ["ko", "클로드가 응답을 안 해요", 1],
  ["ko", "클로드는 뭐가 좋아요", 0],
  ["zh", "copilot打不开", 1],
  ["zh", "copilot能免费用吗", 0],
])("tells what is in trouble from what is asked about (%s): %s", (language, message, count) => {
  expect(understand(message, vocabulary, language).troubled).toHaveLength(count);
});

test.each([
  ["en", "spotify says something went wrong", "spotify"],
  ["en", "my django site throws internal server error", "django"],
  ["es", "instagram detectó actividad sospechosa", "instagram"],
  ["ja", "メルカリがエラーで開けない", "メルカリ"],
  ["ko", "노션에서 네트워크 오류", "노션"],
  ["zh", "淘宝显示请求过于频繁", "淘宝"],
])("knows by its place what is spoken of (%s): %s", (language, message, name) => {
  expect(understand(message, vocabulary, language).spokenOf).toContain(name);
});
