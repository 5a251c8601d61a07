import { beforeAll, expect, test } from "vitest";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import { buildVocabulary } from "../../../../server/core/understanding/build-vocabulary.ts";
import { allCues } from "../../../../server/core/understanding/cues/index.ts";
import { understand } from "../../../../server/core/understanding/understand.ts";
import type { Vocabulary } from "../../../../server/core/understanding/vocabulary.ts";
import { sampleKnowledge } from "../../../support/repository.ts";
import { told as en } from "./told/en.ts";
import { told as es } from "./told/es.ts";
import { told as ja } from "./told/ja.ts";
import { told as ko } from "./told/ko.ts";
import { told as zh } from "./told/zh.ts";

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = buildVocabulary(await readKnowledgeFolder(sampleKnowledge), allCues);
});

const told = Object.entries({ ja, en, zh, ko, es }).flatMap(([language, rows]) =>
  rows.map(([message, outcomes, untried]) => ({ language, message, outcomes, untried: untried ?? [] })),
);

test.each(told)(
  "$language: what was tried, what is impossible and what is still to do: $message",
  ({ language, message, outcomes, untried }) => {
    const understood = understand(message, vocabulary, "en");
    expect(understood.language).toBe(language);
    expect(Object.fromEntries(understood.tried.map(({ stepId, outcome }) => [stepId, outcome]))).toEqual(outcomes);
    for (const stepId of untried) expect(understood.untried).toContain(stepId);
  },
);

test.each([
  ["ja", "エラーの文は「キャッシュを削除しました」です"],
  ["en", 'the screen says "we cleared your cookies"'],
  ["es", 'la pantalla dice "borré la caché"'],
])("%s: what a screen says is nothing the asker did: %s", (language, message) => {
  expect(understand(message, vocabulary, language).tried).toEqual([]);
});

test.each([
  ["ja", "ネットワークエラーが出ます。キャッシュは消しました。", "ネットワークエラー", "キャッシュ"],
  ["en", "I get a network error. I have already cleared the cache.", "network error", "cache"],
  ["zh", "出现网络错误。缓存已经清除过了。", "网络错误", "缓存"],
  ["ko", "네트워크 오류가 떠요. 캐시는 이미 지웠어요.", "네트워크 오류", "캐시"],
  ["es", "Me sale un error de red. Ya borré la caché.", "error de red", "caché"],
])("%s: what was tried is no part of what is searched for", (language, message, kept, left) => {
  const { query, hasTopic } = understand(message, vocabulary, language);
  expect(hasTopic).toBe(true);
  expect(query).toContain(kept);
  expect(query).not.toContain(left);
});
