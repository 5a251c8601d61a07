import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApp, type TestApp } from "../support/create-test-app.ts";
import { readEvents } from "../support/read-events.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app[Symbol.asyncDispose]());

const question = "I get Internal Server Error in ChatGPT";
const stillBroken = "internal-server-error:still-broken";
const newTurn = () => crypto.randomUUID();

describe("the same turnId twice", () => {
  test("gives the same answer, once", async () => {
    const { conversationId } = await app.ask({ question });
    const turn = { conversationId, choice: stillBroken, turnId: newTurn() };
    const answer = await app.ask(turn);
    expect(await app.ask(turn)).toEqual(answer);
    const next = await app.ask({ conversationId, choice: stillBroken });
    expect(next.remaining).toBe(0);
    expect(next.steps.length).toBe(answer.remaining);
  });

  test("gives the same conversation where it was the first turn", async () => {
    const turn = { question, turnId: newTurn() };
    const answer = await app.ask(turn);
    expect(await app.ask(turn)).toEqual(answer);
  });

  test("gives the same answer as events", async () => {
    const turn = { question, turnId: newTurn() };
    const answer = await app.ask(turn);
    const events = await readEvents(await app.post("/ask", turn, { Accept: "text/event-stream" }));
    expect(events.at(-1)).toEqual({ type: "answer-end", answer });
  });

  test("at the same moment begins one conversation", async () => {
    const turn = { question, turnId: newTurn() };
    const answers = await Promise.all([app.ask(turn), app.ask(turn), app.ask(turn)]);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  });

  test("with a secret in the question is still recognised", async () => {
    const turn = { question: `${question}, my key is sk-abcdefghijklmnopqrstuvwx`, turnId: newTurn() };
    expect(await app.ask(turn)).toEqual(await app.ask(turn));
  });

  test("survives a restart", async () => {
    await using folder = await createTemporaryFolder();
    const turn = { question, turnId: newTurn() };
    const before = await createTestApp({ DATA_DIR: folder.path });
    const answer = await before.ask(turn);
    await before[Symbol.asyncDispose]();
    await using after = await createTestApp({ DATA_DIR: folder.path });
    expect(await after.ask(turn)).toEqual(answer);
  });
});

describe("a turnId used for another request", () => {
  test("is refused inside a conversation and changes nothing", async () => {
    const turnId = newTurn();
    const { conversationId } = await app.ask({ question });
    const second = await app.ask({ conversationId, choice: stillBroken, turnId });
    const problem = await app.refused({ conversationId, question: "Something else", turnId }, 422);
    expect(problem).toMatchObject({ code: "turn-id-reused", errors: [{ field: "turnId" }] });
    expect((await app.ask({ conversationId, choice: stillBroken })).steps).toHaveLength(second.remaining);
  });

  test("by someone who names no conversation never shows another's", async () => {
    const turnId = newTurn();
    const one = await app.ask({ question, turnId });
    const other = await app.ask({ question: "My download failed, what should I do?", turnId });
    expect(other.conversationId).not.toBe(one.conversationId);
    expect(await app.ask({ question: "My download failed, what should I do?", turnId })).toEqual(other);
  });
});

describe("two requests at once on one conversation", () => {
  test("both end well, one after the other, as JSON", async () => {
    const { conversationId } = await app.ask({ question });
    const answers = await Promise.all([
      app.ask({ conversationId, question: "まだ直りません" }),
      app.ask({ conversationId, question: "まだ直りません" }),
    ]);
    const shown = answers.flatMap(({ steps }) => steps.map(({ id }) => id));
    expect(shown.length).toBeGreaterThan(5);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test("both end well where one is streamed", async () => {
    const { conversationId } = await app.ask({ question });
    const [streamed, answer] = await Promise.all([
      app
        .post("/ask", { conversationId, question: "まだ直りません" }, { Accept: "text/event-stream" })
        .then((response) => readEvents(response)),
      app.ask({ conversationId, question: "まだ直りません" }),
    ]);
    expect(streamed.at(-1)).toMatchObject({ type: "answer-end" });
    expect(answer.steps.length).toBeGreaterThan(0);
  });

  test("both end well where one of them is left in the middle of its stream", async () => {
    const { conversationId } = await app.ask({ question });
    const left = await app.post(
      "/ask",
      { conversationId, question: "まだ直りません" },
      { Accept: "text/event-stream" },
    );
    await left.body?.cancel();
    expect((await app.ask({ conversationId, question: "まだ直りません" })).mode).toBe("guided");
  });

  test("both end well where one of them is refused", async () => {
    const { conversationId } = await app.ask({ question });
    await app.refused({ conversationId, choice: "a:b" }, 422);
    expect((await app.ask({ conversationId, choice: stillBroken })).steps).toHaveLength(5);
  });
});

test("a conversation goes on after a restart, and what failed stays failed", async () => {
  await using folder = await createTemporaryFolder();
  const before = await createTestApp({ DATA_DIR: folder.path });
  const first = await before.ask({ question });
  const { conversationId } = first;
  const second = await before.ask({ conversationId, choice: stillBroken });
  await before[Symbol.asyncDispose]();

  await using after = await createTestApp({ DATA_DIR: folder.path });
  const third = await after.ask({ conversationId, choice: stillBroken });
  expect(third.language).toBe("en");
  const earlier = [...first.steps, ...second.steps].map(({ id }) => id);
  expect(third.steps.map(({ id }) => id).filter((id) => earlier.includes(id))).toEqual([]);
  expect(third.steps).toHaveLength(second.remaining);
});
