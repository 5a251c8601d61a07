import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../../server/contract/answer.ts";
import { createTestApp, type TestApp } from "../support/create-test-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app[Symbol.asyncDispose]());

const idsOf = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);
const click = (answer: Answer, choice: string) => app.ask({ conversationId: answer.conversationId, choice });
const say = (answer: Answer, question: string) => app.ask({ conversationId: answer.conversationId, question });
const reload = "fix-refresh-and-check-connection/reload";
const checkConnection = "fix-refresh-and-check-connection/check-connection";

describe("the first question", () => {
  test.each([
    ["ja", "ChatGPTにInternal Server Errorと出ます。どうすればいいですか？"],
    ["en", "ChatGPT says Internal Server Error, what can I do?"],
  ])("gets cited steps in the asker's language (%s)", async (language, question) => {
    const answer = await app.ask({ question });
    expect(answer).toMatchObject({ mode: "guided", language, topicArticleId: "internal-server-error", degraded: [] });
    expect(answer.steps).toHaveLength(5);
    expect(answer.steps.every(({ outcome }) => outcome === "offered")).toBe(true);
    expect(answer.remaining).toBeGreaterThan(0);
    expect(answer.confidence).toBeGreaterThan(0.5);
  });

  test("leaves out what it says was tried (ja)", async () => {
    const answer = await app.ask({ question: "Internal Server Errorが出ます。ページの更新はもう試しました。" });
    expect(answer.topicArticleId).toBe("internal-server-error");
    expect(idsOf(answer.steps)).not.toContain(reload);
  });

  test("leaves out what it says was tried (en)", async () => {
    const answer = await app.ask({
      question: "Internal Server Error. I already cleared cookies and reloaded the page.",
    });
    let page = answer;
    const shown = idsOf(page.steps);
    while (page.choices.some(({ id }) => id.endsWith(":still-broken"))) {
      page = await click(page, "internal-server-error:still-broken");
      shown.push(...idsOf(page.steps));
    }
    expect(shown).not.toContain(reload);
    expect(shown).not.toContain("fix-clear-browser-data/clear");
    expect(shown).toContain("fix-try-another-browser/another-browser");
  });

  test.each(["How do I bake bread?", "パンの焼き方を教えてください", "What is the capital of France?"])(
    "that the knowledge does not cover is answered with what is covered and a person: %s",
    async (question) => {
      const answer = await app.ask({ question });
      expect(answer).toMatchObject({
        mode: "abstained",
        topicArticleId: null,
        steps: [],
        citations: [],
        textCitations: [],
      });
      expect(answer.handoff).toMatchObject({ offered: true });
      expect(idsOf(answer.choices)).toContain("start:person");
    },
  );

  test.each([
    ["ja", "こんにちは"],
    ["en", "Hello"],
    ["en", "hi there!"],
  ])(
    "may be a greeting, which is greeted in its language and shown the first choices (%s)",
    async (language, question) => {
      const answer = await app.ask({ question });
      expect(answer).toMatchObject({ mode: "guided", language, topicArticleId: null, steps: [], confidence: null });
      expect(idsOf(answer.choices)).toContain("what-you-see:no-message");
    },
  );
});

describe("clicking through the tree", () => {
  test("leads from a greeting to the steps of a fix", async () => {
    const greeting = await app.ask({ question: "こんにちは" });
    const where = await click(greeting, "what-you-see:no-message");
    expect(where).toMatchObject({ mode: "guided", confidence: null, steps: [] });
    const fix = await click(where, "where-it-fails:vpn-or-one-network");
    expect(fix).toMatchObject({ topicArticleId: "fix-turn-off-vpn", confidence: null, language: "ja" });
    expect(fix.steps.length).toBeGreaterThan(0);
  });

  test("shows an error's own list whole, nothing mixed in", async () => {
    const greeting = await app.ask({ question: "こんにちは" });
    const error = await click(greeting, "what-you-see:generating-response");
    expect(error.steps).toHaveLength(7);
    expect(error.remaining).toBe(0);
  });
});

describe("still broken", () => {
  test("pages through the main guide without repeating a step, until only other ways are left", async () => {
    const shown: string[] = [];
    let answer = await app.ask({ question: "I get Internal Server Error in ChatGPT" });
    const total = answer.steps.length + answer.remaining;
    for (let page = 0; page < 3; page++) {
      shown.push(...idsOf(answer.steps));
      expect(answer.remaining).toBe(total - shown.length);
      answer = await click(answer, "internal-server-error:still-broken");
    }
    expect(new Set(shown).size).toBe(total);
    expect(shown).toHaveLength(total);
    expect(answer.steps).toEqual([]);
    expect(answer.handoff).toMatchObject({ offered: true });
    expect(idsOf(answer.choices)).toEqual(expect.arrayContaining(["start:person", "start:over"]));
  });

  test("after a short guide leads to support and the alternatives", async () => {
    const greeting = await app.ask({ question: "こんにちは" });
    const error = await click(greeting, "what-you-see:download-failed");
    const end = await click(error, "error-download-failed:still-broken");
    expect(idsOf(end.steps)).toEqual(["fix-use-an-alternative/choose", "fix-contact-support/contact"]);
    expect(end.handoff).toMatchObject({ offered: true });
  });

  test.each(["Still broken", "still not working", "まだ直らない"])("may be typed: %s", async (question) => {
    const first = await app.ask({ question: "I get Internal Server Error in ChatGPT" });
    const next = await say(first, question);
    expect(next).toMatchObject({ topicArticleId: "internal-server-error", remaining: first.remaining - 5 });
    for (const id of idsOf(first.steps)) expect(idsOf(next.steps)).not.toContain(id);
  });

  test("may be typed, in the other language, and is answered in that", async () => {
    const first = await app.ask({ question: "ChatGPTにInternal Server Errorと出ます" });
    const next = await say(first, "That did not help, it is still broken.");
    expect(next).toMatchObject({ language: "en", topicArticleId: "internal-server-error" });
    for (const id of idsOf(first.steps)) expect(idsOf(next.steps)).not.toContain(id);
  });

  test("after an answer that only explains still gets words", async () => {
    const explained = await app.ask({ question: "Is ChatGPT Plus more stable?" });
    expect(explained.steps).toEqual([]);
    expect((await say(explained, "still not working")).text).not.toBe("");
  });
});

describe("it worked", () => {
  test("with several steps asks which, then closes", async () => {
    const first = await app.ask({ question: "I get Internal Server Error in ChatGPT" });
    const which = await click(first, "internal-server-error:worked");
    expect(idsOf(which.choices)).toEqual([
      ...idsOf(first.steps).map((id) => `which-worked:${id}`),
      "which-worked:unsure",
    ]);
    expect(which.steps).toEqual([]);
    const closed = await click(which, `which-worked:${checkConnection}`);
    expect(closed).toMatchObject({ mode: "guided", topicArticleId: null, steps: [], confidence: null });
    const again = await say(closed, "Internal Server Error in ChatGPT again");
    expect(idsOf(again.steps)).not.toContain(checkConnection);
  });

  test("closes too when the asker cannot tell which", async () => {
    const first = await app.ask({ question: "I get Internal Server Error in ChatGPT" });
    const which = await click(first, "internal-server-error:worked");
    expect(await click(which, "which-worked:unsure")).toMatchObject({ topicArticleId: null, steps: [] });
  });

  test("may be typed", async () => {
    const first = await app.ask({ question: "I get Internal Server Error in ChatGPT" });
    expect(idsOf((await say(first, "It works now!")).choices)).toContain("which-worked:unsure");
  });
});

describe("when all that is left was perhaps tried", () => {
  const spaceOut = "fix-check-rate-limit/space-out-requests";
  const perhapsTried = () => app.ask({ question: "Too many requests. There is a pause between my messages." });

  test("asks what is still worth a try instead of offering it again", async () => {
    const asked = await perhapsTried();
    expect(asked).toMatchObject({ mode: "guided", topicArticleId: "fix-check-rate-limit", steps: [], remaining: 1 });
    expect(idsOf(asked.choices)).toEqual([`which-untried:${spaceOut}`, "which-untried:none", "start:person"]);
    expect(asked.citations.length).toBeGreaterThan(0);
  });

  test("offers the step that is chosen", async () => {
    const offered = await click(await perhapsTried(), `which-untried:${spaceOut}`);
    expect(idsOf(offered.steps)).toEqual([spaceOut]);
    expect(idsOf((await click(offered, "fix-check-rate-limit:still-broken")).steps)).not.toContain(spaceOut);
  });

  test.each(["a click on none", "a word that tells nothing"])("leads on after %s", async (kind) => {
    const asked = await perhapsTried();
    const after = kind === "a click on none" ? await click(asked, "which-untried:none") : await say(asked, "hm");
    expect(after.handoff).toMatchObject({ offered: true });
    expect(idsOf(after.steps)).not.toContain(spaceOut);
    expect(after.choices.some(({ id }) => id.startsWith("which-untried:"))).toBe(false);
  });
});

describe("one step's outcome", () => {
  test.each(["failed", "skipped"] as const)("%s takes it out and goes on", async (outcome) => {
    const first = await app.ask({ question: "I get Internal Server Error in ChatGPT" });
    const { conversationId } = first;
    const next = await app.ask({ conversationId, stepOutcome: { stepId: reload, outcome } });
    expect(idsOf(next.steps)).not.toContain(reload);
    expect(idsOf(next.steps)).toContain(checkConnection);
    expect(next.remaining).toBe(first.remaining - 1);
  });

  test("worked closes the guide", async () => {
    const { conversationId } = await app.ask({ question: "I get Internal Server Error in ChatGPT" });
    const closed = await app.ask({ conversationId, stepOutcome: { stepId: reload, outcome: "worked" } });
    expect(closed).toMatchObject({ topicArticleId: null, steps: [] });
  });

  test.each(["error-download-failed/check-file-size", "constructor", "__proto__", "toString"])(
    "of a step that was never offered is refused: %s",
    async (stepId) => {
      const { conversationId } = await app.ask({ question: "I get Internal Server Error in ChatGPT" });
      const problem = await app.refused({ conversationId, stepOutcome: { stepId, outcome: "failed" } }, 422);
      expect(problem).toMatchObject({ code: "step-not-offered", errors: [{ field: "stepOutcome.stepId" }] });
    },
  );
});

describe("a person", () => {
  test.each([
    ["ja", "担当者と話したいです"],
    ["en", "I want to talk to a person"],
  ])("is offered when asked for, with where to find one (%s)", async (_language, question) => {
    const answer = await app.ask({ question });
    expect(answer.handoff).toMatchObject({ offered: true, url: expect.stringMatching(/^https:/) });
    expect(idsOf(answer.steps)).toEqual(["fix-contact-support/contact"]);
  });

  test("is found at HANDOFF_URL where one is set", async () => {
    await using own = await createTestApp({ HANDOFF_URL: "https://help.example/desk" });
    const answer = await own.ask({ question: "I want to talk to a person" });
    expect(answer.handoff).toEqual({ offered: true, url: "https://help.example/desk" });
  });

  test("is offered without the contact step where the asker says it was tried", async () => {
    const first = await app.ask({ question: "ChatGPT shows Internal Server Error. I already contacted support." });
    const person = await say(first, "I want to talk to a person");
    expect(person.handoff).toMatchObject({ offered: true });
    expect(idsOf(person.steps)).not.toContain("fix-contact-support/contact");
  });
});

test("starting over forgets what was tried", async () => {
  const first = await app.ask({ question: "I get Internal Server Error in ChatGPT" });
  await click(first, "internal-server-error:still-broken");
  const over = await say(first, "Let's start over");
  expect(over).toMatchObject({ topicArticleId: null, steps: [] });
  const again = await click(over, "what-you-see:internal-server-error");
  expect(again.remaining).toBe(first.remaining);
  expect(idsOf(again.steps)).toContain(reload);
});

describe("a choice that was not offered", () => {
  test.each(["internal-server-error:nonsense", "topics:fix-turn-off-vpn", "constructor:x", ":", "start:over"])(
    "is refused and leaves the conversation as it was: %s",
    async (choice) => {
      const first = await app.ask({ question: "I get Internal Server Error in ChatGPT" });
      const { conversationId } = first;
      expect(await app.refused({ conversationId, choice }, 422)).toMatchObject({ code: "choice-not-offered" });
      const next = await click(first, "internal-server-error:still-broken");
      expect(next.steps).toHaveLength(5);
      expect(next.remaining).toBe(first.remaining - 5);
    },
  );

  test("is refused in a stream by its status, before the stream begins", async () => {
    const { conversationId } = await app.ask({ question: "Hello" });
    const response = await app.post("/ask", { conversationId, choice: "a:b" }, { Accept: "text/event-stream" });
    expect(response.status).toBe(422);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  });
});

test("a conversation that nobody knows is not found", async () => {
  const problem = await app.refused({ conversationId: crypto.randomUUID(), question: "Hello" }, 404);
  expect(problem).toMatchObject({ code: "conversation-not-found" });
});

describe("the page's language", () => {
  test("decides where the message does not tell", async () => {
    expect(await app.ask({ question: "Internal Server Error", language: "en-US" })).toMatchObject({ language: "en" });
    expect(await app.ask({ question: "Internal Server Error", language: "fr" })).toMatchObject({ language: "ja" });
    expect(await app.ask({ question: "Internal Server Error" })).toMatchObject({ language: "ja" });
  });

  test("gives way to the language of the message", async () => {
    expect(await app.ask({ question: "ChatGPTが動きません", language: "en" })).toMatchObject({ language: "ja" });
  });
});
