import { beforeAll, expect, test } from "vitest";
import { lexicalKnowledgeBase } from "../../../../scripts/evaluation/create-asker.ts";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import { answerQuestion } from "../../../../server/core/answer/answer-question.ts";
import type { KnowledgeBase } from "../../../../server/core/answer/knowledge-base.ts";
import { provisionalThresholds } from "../../../../server/core/assessment/provisional-thresholds.ts";
import { createTurnQueue } from "../../../../server/core/conversation/turn-queue.ts";
import { inRepository } from "../../../support/repository.ts";

let base: KnowledgeBase;
beforeAll(async () => {
  base = lexicalKnowledgeBase(
    await readKnowledgeFolder(inRepository("knowledge", "home-router")),
    provisionalThresholds,
  );
});

test.each([
  ["パスワードは hunter2hunter です", "hunter2hunter"],
  ["連絡先は taro.yamada@example.co.jp まで", "taro.yamada"],
  ["my key is sk-abcdefghijklmnopqrstuvwx", "sk-abcdef"],
  ["Authorization: Bearer abcdefghijklmnop7qrstuv", "abcdefghijklmnop"],
  ["我的邮箱是zhang@example.cn，打不开", "zhang@"],
  ["카드 번호 4111 1111 1111 1111 인데요", "4111 1111"],
  ["mi correo es ñandú.perez@ejemplo.es", "perez@"],
])("nothing secret is handed to the store, in the request or in the answer: %s", async (question, secret) => {
  const saved: string[] = [];
  const answering = answerQuestion(
    {
      base,
      store: {
        load: async () => null,
        save: async (conversation, turn) => void saved.push(JSON.stringify([conversation, turn])),
        findTurns: async () => [],
        close: async () => {},
      },
      turns: createTurnQueue(),
      clock: { now: () => 0, after: () => () => {} },
      ids: { newId: () => "id" },
      improve: null,
      defaultLanguage: "en",
      handoffUrl: null,
    },
    { question },
  );
  for await (const event of answering) expect(event.type).not.toBe("answer-error");
  expect(saved.length).toBeGreaterThan(0);
  expect(saved.join()).not.toContain(secret);
});
