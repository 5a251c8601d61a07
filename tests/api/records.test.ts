import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConversationExport } from "../../server/contract/conversation.ts";
import { SyncReply } from "../../server/contract/sync.ts";
import { createTestApp, type TestApp } from "../support/create-test-app.ts";

const question = "ChatGPT shows Internal Server Error";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app[Symbol.asyncDispose]());

const exported = async (id: string): Promise<ConversationExport> => {
  const response = await app.request(`/conversations/${id}`);
  expect(response.status).toBe(200);
  return ConversationExport.parse(await response.json());
};

const synced = async (body: object): Promise<SyncReply> => {
  const response = await app.post("/conversations/sync", body);
  expect(response.status).toBe(200);
  return SyncReply.parse(await response.json());
};

describe("what an asker may do with what is kept", () => {
  test("everything kept can be had: turns in order, answers as given, feedback", async () => {
    const first = await app.ask({ question, turnId: "t1", language: "en" });
    const { conversationId } = first;
    const still = first.choices.find(({ id }) => id.endsWith(":still-broken"));
    const second = await app.ask({ choice: still?.id ?? "", conversationId, turnId: "t2" });
    const verdict = { conversationId, answerId: first.id, verdict: "not-helpful", reason: "outdated" };
    const comment = "write to me@example.com";
    expect((await app.post("/feedback", { ...verdict, comment })).status).toBe(204);
    const { turns, feedback } = await exported(conversationId);
    expect(turns.map(({ turnId, answer }) => [turnId, answer])).toEqual([
      ["t1", first],
      ["t2", second],
    ]);
    expect(feedback).toMatchObject([
      { answerId: first.id, verdict: "not-helpful", reason: "outdated", comment: "write to [email]" },
    ]);
  });

  test("a later word on an answer replaces the earlier one", async () => {
    const { conversationId, id: answerId } = await app.ask({ question });
    await app.post("/feedback", { conversationId, answerId, verdict: "helpful" });
    await app.post("/feedback", { conversationId, answerId, verdict: "not-helpful" });
    expect((await exported(conversationId)).feedback).toMatchObject([{ verdict: "not-helpful" }]);
  });

  test("feedback on another conversation's answer is refused", async () => {
    const [one, other] = [await app.ask({ question }), await app.ask({ question })];
    const body = { conversationId: one.conversationId, answerId: other.id, verdict: "helpful" };
    expect((await app.post("/feedback", body)).status).toBe(404);
    expect((await app.post("/feedback", { ...body, verdict: "great" })).status).toBe(422);
  });

  test("a deleted conversation is gone, from the files too, and deleting again is no error", async () => {
    const mark = "zebrafinch-in-the-conservatory";
    const { conversationId } = await app.ask({ question: `${question} ${mark}` });
    const bytes = async (): Promise<string> => {
      const names = ["conversations.sqlite", "conversations.sqlite-wal"];
      return (await Promise.all(names.map((name) => readFile(join(app.dataDir, name), "latin1")))).join("");
    };
    expect(await bytes()).toContain(mark);
    for (const _time of [1, 2])
      expect((await app.request(`/conversations/${conversationId}`, { method: "DELETE" })).status).toBe(204);
    expect((await app.request(`/conversations/${conversationId}`)).status).toBe(404);
    expect((await app.post("/ask", { question, conversationId })).status).toBe(404);
    expect(await bytes()).not.toContain(mark);
  });
});

describe("catching up after an outage", () => {
  test("turns are answered as they would have been, once, however often they are handed in", async () => {
    const online = await app.ask({ question, language: "en" });
    const still = online.choices.find(({ id }) => id.endsWith(":still-broken"))?.id ?? "";
    const body = {
      language: "en",
      turns: [
        { turnId: "s1", question },
        { turnId: "s2", choice: still },
      ],
    };
    const first = await synced(body);
    const again = await synced({ ...body, conversationId: first.conversationId });
    expect(again).toEqual(first);
    expect(first.turns[0]?.answer?.steps).toEqual(online.steps);
    const { turns } = await exported(first.conversationId ?? "");
    expect(turns.map(({ turnId }) => turnId)).toEqual(["s1", "s2"]);
  });

  test("what an earlier try already brought is not brought again, also without a conversation id", async () => {
    const turns = [{ turnId: "4f0c1d2e3b5a69788796a5b4c3d2e1f0", question }];
    const first = await synced({ turns });
    const again = await synced({ turns });
    expect(again.conversationId).toBe(first.conversationId);
    expect((await exported(first.conversationId ?? "")).turns).toHaveLength(1);
  });

  test("a turn that no longer fits is passed over, and the rest is kept", async () => {
    const turns = [
      { turnId: "u1", question },
      { turnId: "u2", choice: "nowhere:never" },
      { turnId: "u3", question: "Is ChatGPT Plus more stable?" },
    ];
    const reply = await synced({ turns });
    expect(reply.turns.map(({ answer }) => answer !== null)).toEqual([true, false, true]);
  });

  test("an unknown conversation is told apart from an empty or impossible request", async () => {
    const turns = [{ turnId: "v1", question }];
    expect((await app.post("/conversations/sync", { conversationId: "unknown", turns })).status).toBe(404);
    expect((await app.post("/conversations/sync", { turns: [] })).status).toBe(422);
    const two = { turns: [{ turnId: "v1", question, choice: "a:b" }] };
    expect((await app.post("/conversations/sync", two)).status).toBe(422);
  });
});
