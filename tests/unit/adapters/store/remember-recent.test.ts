import { describe, expect, test } from "vitest";
import { rememberRecent } from "../../../../server/adapters/store/remember-recent.ts";
import { openSqliteStore } from "../../../../server/adapters/store/sqlite-store.ts";
import { newConversation } from "../../../../server/core/conversation/conversation.ts";
import { type ConversationStore, PartError, type StoredTurn } from "../../../../server/core/ports.ts";
import { sampleAnswer } from "../../../support/sample-answer.ts";

/** A real store that can be taken down and put up again. */
function createFragileStore() {
  const inner = openSqliteStore(":memory:");
  let isDown = false;
  const guarded =
    <Arguments extends unknown[], T>(work: (...values: Arguments) => Promise<T>) =>
    async (...values: Arguments) => {
      if (isDown) throw new PartError("store", "unavailable");
      return work(...values);
    };
  const store: ConversationStore = {
    load: guarded(inner.load),
    save: guarded(inner.save),
    findTurns: guarded(inner.findTurns),
    close: inner.close,
  };
  return {
    store,
    setDown(down: boolean) {
      isDown = down;
    },
  };
}

const conversation = (id: string, lastSteps: string[] = []) => ({ ...newConversation(id, 0), lastSteps });
const turn = (conversationId: string): StoredTurn => ({
  turnId: null,
  at: 0,
  request: { question: "x" },
  answer: sampleAnswer({ id: crypto.randomUUID(), conversationId }),
});
const unavailable = { part: "store", reason: "unavailable" };

describe("while the database is down", () => {
  test("a conversation goes on from its latest state, and each save says that it is not durable", async () => {
    const { store: inner, setDown } = createFragileStore();
    const store = rememberRecent(inner);
    await store.save(conversation("c-1", ["a/1"]), turn("c-1"));
    setDown(true);
    expect(await store.load("c-1")).toMatchObject({ lastSteps: ["a/1"] });
    await expect(store.save(conversation("c-1", ["a/2"]), turn("c-1"))).rejects.toMatchObject(unavailable);
    expect(await store.load("c-1")).toMatchObject({ lastSteps: ["a/2"] });
  });

  test("a conversation can begin and go on", async () => {
    const { store: inner, setDown } = createFragileStore();
    const store = rememberRecent(inner);
    setDown(true);
    await expect(store.save(conversation("c-2"), turn("c-2"))).rejects.toMatchObject(unavailable);
    expect(await store.load("c-2")).toMatchObject({ id: "c-2" });
  });

  test("a conversation it does not remember is the store's failure, not an unknown one", async () => {
    const { store: inner, setDown } = createFragileStore();
    setDown(true);
    await expect(rememberRecent(inner).load("c-3")).rejects.toMatchObject(unavailable);
  });
});

describe("when the database is back", () => {
  test("a conversation goes on from what was said meanwhile, not from before", async () => {
    const { store: inner, setDown } = createFragileStore();
    const store = rememberRecent(inner);
    await store.save(conversation("c-1", ["a/1"]), turn("c-1"));
    setDown(true);
    await expect(store.save(conversation("c-1", ["a/2"]), turn("c-1"))).rejects.toMatchObject(unavailable);
    setDown(false);
    expect(await store.load("c-1")).toMatchObject({ lastSteps: ["a/2"] });
  });

  test("a conversation that began meanwhile is still known", async () => {
    const { store: inner, setDown } = createFragileStore();
    const store = rememberRecent(inner);
    setDown(true);
    await expect(store.save(conversation("c-2"), turn("c-2"))).rejects.toMatchObject(unavailable);
    setDown(false);
    expect(await store.load("c-2")).toMatchObject({ id: "c-2" });
  });
});

test("only so many conversations are kept in memory, the latest", async () => {
  const { store: inner, setDown } = createFragileStore();
  const store = rememberRecent(inner, { maxConversations: 2 });
  for (const id of ["c-1", "c-2", "c-1", "c-3"]) await store.save(conversation(id), turn(id));
  setDown(true);
  expect(await store.load("c-1")).toMatchObject({ id: "c-1" });
  expect(await store.load("c-3")).toMatchObject({ id: "c-3" });
  await expect(store.load("c-2")).rejects.toMatchObject(unavailable);
});
