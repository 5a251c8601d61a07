import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { schemaVersion } from "../../../../server/adapters/store/schema.ts";
import { openSqliteStore } from "../../../../server/adapters/store/sqlite-store.ts";
import { newConversation } from "../../../../server/core/conversation/conversation.ts";
import type { StoredTurn } from "../../../../server/core/ports.ts";
import { inRepository } from "../../../support/repository.ts";
import { sampleAnswer } from "../../../support/sample-answer.ts";
import { createTemporaryFolder } from "../../../support/temporary-folder.ts";

const conversation = {
  ...newConversation("c-1", 1),
  language: "ja",
  ledger: { "a/x": "failed" as const },
  lastSteps: ["a/y"],
};
const turn = (change: Partial<StoredTurn> = {}): StoredTurn => ({
  turnId: "t-1",
  at: 5,
  request: { question: '日本語 and "quotes" 😀' },
  answer: sampleAnswer({ id: "a-1", conversationId: "c-1" }),
  ...change,
});

describe("what was saved", () => {
  test("is loaded again by the next process", async () => {
    await using folder = await createTemporaryFolder();
    const path = join(folder.path, "deep", "down", "conversations.sqlite");
    const writing = openSqliteStore(path);
    await writing.save(conversation, turn());
    await writing.close();
    const reading = openSqliteStore(path);
    expect(await reading.load("c-1")).toEqual(conversation);
    expect(await reading.findTurns("c-1", "t-1")).toEqual([turn()]);
    await reading.close();
  });

  test("is found by the conversation it belongs to, and by its turn id alone only where it began one", async () => {
    const store = openSqliteStore(":memory:");
    await store.save(conversation, turn());
    await store.save(conversation, turn({ turnId: "t-2", answer: sampleAnswer({ id: "a-2", conversationId: "c-1" }) }));
    expect(await store.findTurns("c-1", "t-2")).toMatchObject([{ turnId: "t-2" }]);
    expect(await store.findTurns("c-2", "t-1")).toEqual([]);
    expect(await store.findTurns(null, "t-1")).toMatchObject([{ turnId: "t-1" }]);
    expect(await store.findTurns(null, "t-2")).toEqual([]);
    expect(await store.findTurns("c-1", "t-3")).toEqual([]);
    expect(await store.load("c-2")).toBeNull();
  });

  test("is replaced, not doubled, when the same answer is saved in better words", async () => {
    const store = openSqliteStore(":memory:");
    await store.save(conversation, turn());
    const reworded = sampleAnswer({ id: "a-1", conversationId: "c-1", text: "Better words.", textCitations: [] });
    await store.save({ ...conversation, topicArticleId: "a" }, turn({ answer: reworded }));
    expect((await store.findTurns(null, "t-1"))[0]?.answer.text).toBe("Better words.");
    expect((await store.load("c-1"))?.topicArticleId).toBe("a");
  });
});

describe("a database that cannot be used", () => {
  test("is refused where its schema is of another version, and left as it is", async () => {
    await using folder = await createTemporaryFolder();
    const path = join(folder.path, "conversations.sqlite");
    const other = new DatabaseSync(path);
    other.exec(`CREATE TABLE kept (x); PRAGMA user_version = ${schemaVersion + 1};`);
    other.close();
    expect(() => openSqliteStore(path)).toThrow(new RegExp(`store: .*version ${schemaVersion + 1}.*${schemaVersion}`));
    const after = new DatabaseSync(path);
    expect(after.prepare("PRAGMA user_version").get()).toEqual({ user_version: schemaVersion + 1 });
    after.close();
  });

  test("is named as the store's failure when it stops working", async () => {
    const store = openSqliteStore(":memory:");
    await store.close();
    await expect(store.save(conversation, turn())).rejects.toMatchObject({ part: "store", reason: "unavailable" });
    await expect(store.load("c-1")).rejects.toMatchObject({ part: "store" });
    await expect(store.findTurns(null, "t-1")).rejects.toMatchObject({ part: "store" });
  });

  test("saves neither half where one cannot be written", async () => {
    await using folder = await createTemporaryFolder();
    const path = join(folder.path, "conversations.sqlite");
    const store = openSqliteStore(path);
    await store.save(conversation, turn());
    const breaker = new DatabaseSync(path);
    breaker.exec("CREATE TRIGGER refuse BEFORE INSERT ON turns BEGIN SELECT RAISE(ABORT, 'disk trouble'); END;");
    const later = turn({ turnId: "t-2", answer: sampleAnswer({ id: "a-2", conversationId: "c-1" }) });
    await expect(store.save({ ...conversation, language: "en" }, later)).rejects.toMatchObject({ part: "store" });
    expect(await store.load("c-1")).toEqual(conversation);
    breaker.exec("DROP TRIGGER refuse");
    breaker.close();
    await store.save({ ...conversation, language: "en" }, later);
    expect(await store.load("c-1")).toMatchObject({ language: "en" });
    await store.close();
  });
});

test("ten kills in the middle of writing lose no acknowledged turn and leave no state without its turn", async () => {
  await using folder = await createTemporaryFolder();
  const path = join(folder.path, "conversations.sqlite");
  const script = inRepository("tests", "unit", "adapters", "store", "save-until-killed.ts");
  let next = 0;
  for (let kill = 0; kill < 10; kill++) {
    const child = spawn(process.execPath, [script, path, "c-1", String(next)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      // Killed after a few saves more each time, wherever the writer then is.
      if (output.split("\n").length > 5 + kill * 3) child.kill("SIGKILL");
    });
    await once(child, "close");
    const acknowledged = output.split("\n").slice(0, -1).map(Number);
    expect(acknowledged.length).toBeGreaterThan(4);
    const store = openSqliteStore(path);
    for (const number of acknowledged)
      expect(await store.findTurns("c-1", `turn-${number}`)).toMatchObject([{ at: number }]);
    const [newest] = Object.keys((await store.load("c-1"))?.ledger ?? {});
    expect(await store.findTurns("c-1", newest ?? "")).toHaveLength(1);
    await store.close();
    // At most one save per kill was written without being acknowledged.
    next = Number(newest?.slice("turn-".length)) + 1;
    expect(next - (acknowledged.at(-1) ?? 0)).toBeLessThanOrEqual(2);
  }
});
