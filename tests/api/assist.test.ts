import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ArticleView } from "../../server/contract/article-view.ts";
import { AssistReply } from "../../server/contract/assist.ts";
import { createTestApp, type TestApp } from "../support/create-test-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app[Symbol.asyncDispose]());

async function assist(body: object): Promise<AssistReply> {
  const response = await app.post("/assist", body);
  expect(response.status).toBe(200);
  return AssistReply.parse(await response.json());
}

const tickets = {
  ja: {
    subject: "ネットワークエラーで困っています",
    body: "お世話になります。ChatGPTの返事が途中で止まり「ネットワークエラーが発生しました」と出ます。VPNはもう切りました。",
  },
  en: {
    subject: "Network error",
    body: "Hello, ChatGPT stops halfway and says a network error occurred. I already turned off my VPN. Regards, Kim",
  },
} as const;

describe.each(["ja", "en"] as const)("a ticket in %s", (language) => {
  test("gets a draft in its language, whose steps are cited word for word", async () => {
    const reply = await assist(tickets[language]);
    expect(reply).toMatchObject({ language, mode: "guided", degraded: [] });
    expect(reply.diagnosis[0]?.articleId).toBe("error-network-or-websocket");
    expect(reply.steps.length).toBeGreaterThan(0);
    for (const step of reply.steps) {
      expect(step.citations.length).toBeGreaterThan(0);
      expect(reply.draft.text).toContain(step.title);
      expect(reply.draft.text).toContain(step.text);
    }
    for (const { articleId, language: written, start, end, quote } of reply.citations) {
      expect(written).toBe(language);
      const response = await app.request(`/articles/${articleId}?language=${language}`);
      expect(ArticleView.parse(await response.json()).body.slice(start, end)).toBe(quote);
    }
    for (const { start, end, citations } of reply.draft.citations) {
      expect(reply.draft.text.slice(start, end).length).toBeGreaterThan(0);
      for (const number of citations) expect(reply.citations.map((citation) => citation.number)).toContain(number);
    }
  });

  test("does not get the step its writer has tried", async () => {
    const { steps } = await assist(tickets[language]);
    expect(steps.map(({ id }) => id)).not.toContain("fix-turn-off-vpn/turn-off");
  });
});

test("a ticket that is not covered gets a question back instead of invented steps, and is escalated", async () => {
  const reply = await assist({ body: "My parcel has not arrived and the tracking page shows nothing." });
  expect(reply).toMatchObject({ mode: "abstained", language: "en", diagnosis: [], steps: [], citations: [] });
  expect(reply.questions.length).toBeGreaterThan(0);
  expect(reply.escalate?.reason).toBeTruthy();
});

test("secrets in a ticket are named, and do not come back", async () => {
  const reply = await assist({
    body: "ChatGPT says a network error occurred. My key is sk-abcdefghijklmnopqrstuvwx, kim@example.com",
  });
  expect(reply.redacted).toEqual(expect.arrayContaining(["api-key", "email"]));
  expect(JSON.stringify(reply)).not.toMatch(/sk-abcdef|kim@example/);
});

test("a ticket without a body is refused by name", async () => {
  const response = await app.post("/assist", { subject: "Help" });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ code: "invalid-request", errors: [{ field: "body" }] });
});
