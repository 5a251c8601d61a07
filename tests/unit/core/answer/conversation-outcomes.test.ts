import { beforeAll, describe, expect, test } from "vitest";
import { type Asker, createAsker, lexicalKnowledgeBase } from "../../../../scripts/evaluation/create-asker.ts";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import { readThresholds } from "../../../../server/adapters/knowledge/read-thresholds.ts";
import type { KnowledgeBase } from "../../../../server/core/answer/knowledge-base.ts";
import { provisionalThresholds } from "../../../../server/core/assessment/provisional-thresholds.ts";
import { sampleKnowledge } from "../../../support/repository.ts";

let base: KnowledgeBase;
let asker: Asker;

beforeAll(async () => {
  const thresholds = (await readThresholds(sampleKnowledge)) ?? provisionalThresholds;
  base = lexicalKnowledgeBase(await readKnowledgeFolder(sampleKnowledge), thresholds);
  asker = createAsker(base);
});

/** Says one thing after another; what is known then. */
async function talk(...messages: string[]) {
  let conversationId: string | undefined;
  let topicArticleId: string | null = null;
  for (const question of messages)
    ({ conversationId, topicArticleId } = await asker.ask({
      question,
      language: "en",
      ...(conversationId ? { conversationId } : {}),
    }));
  return { topicArticleId, ledger: asker.conversation(conversationId ?? "")?.ledger ?? {} };
}

describe("of several things done before it worked", () => {
  const fileError = "Downloading a file from ChatGPT fails: file not found";
  const codeInterpreter = "error-download-failed/enable-code-interpreter";

  test("the one that had been offered did it", async () => {
    const { ledger } = await talk(fileError, "I enabled code interpreter and restarted my laptop, it works now");
    expect(ledger).toMatchObject({
      [codeInterpreter]: "worked",
      "error-network-or-websocket/restart-device": "failed",
    });
  });

  test("the last did it where none of them had been offered", async () => {
    const { ledger } = await talk(fileError, "I restarted my laptop, then I restarted the router, it works now");
    expect(ledger).toMatchObject({
      "error-network-or-websocket/restart-device": "failed",
      "error-network-or-websocket/restart-router": "worked",
    });
  });
});

describe("an error text in a message", () => {
  test("is what it is about, though the same message tells that its fix did not help", async () => {
    const { topicArticleId, ledger } = await talk(
      "Too many requests. I leave 2 minutes between my messages and it still says too many requests.",
    );
    expect(topicArticleId).toBe("fix-check-rate-limit");
    expect(ledger["fix-check-rate-limit/space-out-requests"]).toBe("failed");
  });

  test("leads to its own topic in the midst of another", async () => {
    const { topicArticleId } = await talk("Why does ChatGPT stop so often?", 'It says "too many requests" right now');
    expect(topicArticleId).toBe("fix-check-rate-limit");
  });
});

test("a first message that tells which step helped is no question about it", async () => {
  const { topicArticleId, ledger } = await talk("Something went wrong, but I opened a new chat and that fixed it");
  expect(topicArticleId).toBeNull();
  expect(ledger["error-something-went-wrong/new-chat"]).toBe("worked");
});

test("what was said to be impossible is held back where a later message only puts it off", async () => {
  const clear = "fix-clear-browser-data/clear";
  const first = await asker.ask({
    question: "ChatGPT says internal server error. I can't clear the cache.",
    language: "en",
  });
  expect(asker.conversation(first.conversationId)?.ledger[clear]).toBe("skipped");
  const { conversationId, steps } = await asker.ask({
    question: "I have not cleared the cache yet",
    language: "en",
    conversationId: first.conversationId,
  });
  expect(asker.conversation(conversationId)?.doubted).toContain(clear);
  expect(steps.map(({ id }) => id)).not.toContain(clear);
});

test.each([
  ["en", "what first, restarting the router or restarting my laptop? done neither so far", "did both, no luck"],
  ["ja", "「ルーターの再起動」と「パソコンの再起動」どっちが先？まだ何もしてない", "両方やった。ダメ"],
  ["ko", "공유기 껐다켜기랑 컴 재부팅 중에 뭐부터? 둘다 아직 안함", "둘다 함. 안됨"],
])("%s: 'did both' is about the two that were spoken of last", async (_, question, report) => {
  const { ledger } = await talk("ChatGPT: network error", question, report);
  expect(ledger).toMatchObject({
    "error-network-or-websocket/restart-router": "failed",
    "error-network-or-websocket/restart-device": "failed",
  });
});

test("a word in characters alone is Japanese after Japanese, and Chinese where a conversation begins, whatever the page speaks", async () => {
  const first = await asker.ask({ question: "ChatGPTでネットワークエラーが出ます", language: "ja" });
  const after = await asker.ask({ question: "再起動 無効", language: "ja", conversationId: first.conversationId });
  const alone = await asker.ask({ question: "登不上", language: "ja" });
  expect([first.language, after.language, alone.language]).toEqual(["ja", "ja", "zh"]);
});
