import { beforeAll, expect, test } from "vitest";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import { buildVocabulary } from "../../../../server/core/understanding/build-vocabulary.ts";
import { allCues } from "../../../../server/core/understanding/cues/index.ts";
import type { Wish } from "../../../../server/core/understanding/read-wish.ts";
import { understand } from "../../../../server/core/understanding/understand.ts";
import type { Vocabulary } from "../../../../server/core/understanding/vocabulary.ts";
import { sampleKnowledge } from "../../../support/repository.ts";

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = buildVocabulary(await readKnowledgeFolder(sampleKnowledge), allCues);
});

const wishes: [string, string, Wish | null][] = [
  ["ja", "人間の担当者につないでください", "person"],
  ["ja", "サポートの人と話したいです", "person"],
  ["ja", "最初からやり直したい", "start-over"],
  ["ja", "「新しいチャット」からやり直しても同じ表示です", "still-broken"],
  ["ja", "おかげさまで直りました", "resolved"],
  ["ja", "まだだめです", "still-broken"],
  ["ja", "次は何を試せばいいですか", "next"],
  ["ja", "こんばんは！", "greeting"],
  ["ja", "助かりました、ありがとうございます", "thanks"],
  ["ja", "それでは失礼します", "goodbye"],
  ["ja", "あなたは誰ですか？", "who-are-you"],
  ["ja", "Internal Server Errorと出ます", null],
  ["en", "please put me through to a human", "person"],
  ["en", "can I speak to somebody on your staff?", "person"],
  ["en", "let's start from scratch", "start-over"],
  ["en", "it's working again!", "resolved"],
  ["en", "nope, still nothing", "still-broken"],
  ["en", "ok, what next?", "next"],
  ["en", "good evening", "greeting"],
  ["en", "great, thanks a lot!", "thanks"],
  ["en", "bye, see you later", "goodbye"],
  ["en", "are you a robot?", "who-are-you"],
  ["en", "I get an internal server error", null],
  ["zh", "请帮我转人工", "person"],
  ["zh", "我想和真人客服说话", "person"],
  ["zh", "我们重新开始吧", "start-over"],
  ["zh", "现在可以用了", "resolved"],
  ["zh", "还是不行", "still-broken"],
  ["zh", "接下来怎么办？", "next"],
  ["zh", "您好", "greeting"],
  ["zh", "太感谢了", "thanks"],
  ["zh", "再见", "goodbye"],
  ["zh", "你是机器人吗？", "who-are-you"],
  ["zh", "出现内部服务器错误", null],
  ["ko", "상담원 연결해 주세요", "person"],
  ["ko", "사람과 통화하고 싶어요", "person"],
  ["ko", "처음부터 다시 할게요", "start-over"],
  ["ko", "이제 잘 돼요", "resolved"],
  ["ko", "여전히 안 돼요", "still-broken"],
  ["ko", "이제 뭘 해야 하나요?", "next"],
  ["ko", "안녕하세요!", "greeting"],
  ["ko", "정말 감사합니다", "thanks"],
  ["ko", "그럼 안녕히 계세요", "goodbye"],
  ["ko", "너는 로봇이야?", "who-are-you"],
  ["ko", "공유기 리셋했는데 안돼요", "still-broken"],
  ["ko", "에러가 사라졌어요", "resolved"],
  ["ko", "대화가 사라졌어요", null],
  ["ko", "ㄱㅅㄱㅅ", "thanks"],
  ["ko", "담에 또 올게 빠이", "goodbye"],
  ["ko", "내부 서버 오류가 떠요", null],
  ["es", "quiero hablar con una persona", "person"],
  ["es", "páseme con un agente, por favor", "person"],
  ["es", "empecemos de cero", "start-over"],
  ["es", "¡ya funciona!", "resolved"],
  ["es", "sigue sin funcionar", "still-broken"],
  ["es", "¡Buenas tardes!", "greeting"],
  ["es", "muchísimas gracias", "thanks"],
  ["es", "adiós, hasta luego", "goodbye"],
  ["es", "¿eres un robot?", "who-are-you"],
  ["es", "me sale internal server error", null],
];

test.each(wishes)("%s: %s is a wish for: %s", (language, message, wish) => {
  expect(understand(message, vocabulary, language).wish).toBe(wish);
});

test.each([
  ["ja", "会話を一から始めてみました。一言目でもうエラーです"],
  ["en", "started from scratch in a new chat, it errors on the first word"],
])("%s: telling of a new chat is no wish to start over, which would forget what was tried: %s", (language, message) => {
  const { wish, tried } = understand(message, vocabulary, language);
  expect(wish).not.toBe("start-over");
  expect(tried).toContainEqual(expect.objectContaining({ stepId: "error-something-went-wrong/new-chat" }));
});

test("what stands in a longer naming is perhaps told of", () => {
  const { tried, perhapsTold } = understand("I restarted Firefox, no luck", vocabulary, "en");
  expect(tried.map(({ stepId }) => stepId)).toEqual(["error-unusual-activity/restart-browser"]);
  expect(perhapsTold).toContain("fix-try-another-browser/another-browser");
});

test.each([
  ["ja", "なぜこのエラーが出るのですか", "why"],
  ["en", "why does this keep happening", "why"],
  ["zh", "为什么会出错", "why"],
  ["ko", "왜 이런 오류가 나나요", "why"],
  ["es", "¿por qué pasa esto?", "why"],
  ["ja", "キャッシュの消し方はどうやって", "how"],
  ["en", "how do I clear the cache", "how"],
  ["zh", "如何清除缓存", "how"],
  ["ko", "캐시는 어떻게 지우나요", "how"],
  ["es", "¿cómo borro la caché?", "how"],
  ["en", "internal server error", null],
])("%s: %s asks for reasons, a way, or neither: %s", (language, message, form) => {
  expect(understand(message, vocabulary, language).form).toBe(form);
});

test.each([
  ["ja", "それもだめでした"],
  ["en", "that did nothing either"],
  ["en", "still the same"],
  ["zh", "这个也不行"],
  ["ko", "그것도 안 돼요"],
  ["es", "eso tampoco"],
])("%s: %s names no topic of its own", (language, message) => {
  expect(understand(message, vocabulary, language).hasTopic).toBe(false);
});
