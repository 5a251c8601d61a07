import { expect, it } from "vitest";
import { condenseQuestion } from "../../../../server/core/answer/condense-question.ts";

it.each([
  ["en", "And on my phone?"],
  ["en", "Why does that happen?"],
  ["en", "How long?"],
  ["ja", "それはなぜですか？"],
  ["ja", "スマホの場合は？"],
  ["ko", "그럼 왜요?"],
  ["es", "¿Y por qué pasa eso?"],
])("A question that leans on the turn before gets its topic (%s: %s)", (language, question) => {
  expect(condenseQuestion(question, { language, earlierTopic: "Topic" })).toBe(`Topic — ${question}`);
});

it.each([
  ["en", "ChatGPT shows Internal Server Error when I upload a file"],
  ["ja", "ChatGPTでファイルのダウンロードに失敗します"],
])("A question that stands alone stays as it is (%s: %s)", (language, question) => {
  expect(condenseQuestion(question, { language, earlierTopic: "Topic" })).toBe(question);
});

it("The first question of a conversation stays as it is", () => {
  expect(condenseQuestion("Why?", { language: "en", earlierTopic: null })).toBe("Why?");
});
