import { expect, test } from "vitest";
import { detectLanguage } from "../../../../server/core/text/detect-language.ts";

const ignore = ["Internal Server Error", "ChatGPT", "問題が発生しました"];

test.each([
  ["ja", "エラーが出ます"],
  ["ja", "ChatGPTに Internal Server Error と出て困っています"],
  ["ja", "障害発生中"],
  ["en", "what does this mean"],
  ["en", "ChatGPT shows Internal Server Error"],
  ["en", "ChatGPT network error while answering"],
  ["ja", "sumimasen, PC no saikidou wa shimashita"],
  ["en", "It says 問題が発生しました, what is that?"],
  ["en", "It says 「申し訳ございません」 on my screen"],
  ["en", "Internal Server Error, what shall I try again after that?"],
  ["en", "please try again later, I am busy"],
  [null, "Internal Server Error"],
  [null, "Internal Server Error. Please check your connection and try again."],
  [null, "Internal Server Error. If this issue persists please contact us through our help center at help.openai.com."],
  [null, "Internal Server Error in 1 hour. Try again later."],
  [null, "ChatGPT"],
  [null, "500"],
  [null, "???"],
  [null, ""],
])("the asker writes %s: %s", (language, text) => {
  expect(detectLanguage(text, ["ja", "en"], { ignore })).toBe(language);
});

test.each([
  ["ja", "ja", "再起動 無効"],
  ["zh", "ja", "网络错误"],
  ["zh", "zh", "再起動 無効"],
])("in characters alone it is %s where the conversation is in %s: %s", (language, spoken, text) => {
  expect(detectLanguage(text, ["ja", "en", "zh"], { spoken })).toBe(language);
});

test("a language that the knowledge does not have is never named", () => {
  expect(detectLanguage("エラーが出ます", ["en"])).toBeNull();
  expect(detectLanguage("no funciona, ¿qué hago?", ["ja", "en"])).not.toBe("es");
});
