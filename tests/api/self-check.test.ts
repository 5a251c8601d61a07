import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../../server/contract/answer.ts";
import type { AskRequest } from "../../server/contract/ask.ts";
import type { ConversationExport } from "../../server/contract/conversation.ts";
import { createTestApp, type TestApp } from "../support/create-test-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app[Symbol.asyncDispose]());

type Diagnostics = NonNullable<AskRequest["diagnostics"]>;
const report = (outcomes: Record<string, Diagnostics["checks"][number]["outcome"]>): Diagnostics => ({
  checks: Object.entries(outcomes).map(([name, outcome]) => ({ name, outcome })),
});
const idsOf = (answer: Answer) => answer.steps.map(({ id }) => id);
const question = "ChatGPT says Internal Server Error";
const checkConnection = "fix-refresh-and-check-connection/check-connection";
const privateWindow = "fix-try-another-browser/private-window";

/** Every step of the guide, by "still broken" until there are none. */
async function walk(answer: Answer): Promise<string[]> {
  const ids = idsOf(answer);
  let last = answer;
  for (;;) {
    const choice = last.choices.find(({ id }) => id.endsWith(":still-broken"));
    if (!choice) return ids;
    last = await app.ask({ conversationId: answer.conversationId, choice: choice.id });
    ids.push(...idsOf(last));
  }
}

describe("a self-check", () => {
  test("skips what it proved fine, in the whole guide, and says so", async () => {
    const plain = await walk(await app.ask({ question }));
    const answer = await app.ask({ question, diagnostics: report({ latency: "fine" }) });
    const checked = await walk(answer);
    expect(plain).toContain(checkConnection);
    expect(checked).not.toContain(checkConnection);
    expect(answer.text).toContain("is left out");
    expect(answer.text).not.toContain("already tried");
  });

  test("brings what it found failing to the front, cited as ever", async () => {
    const answer = await app.ask({ question, diagnostics: report({ cookies: "failed", latency: "fine" }) });
    expect(idsOf(answer)[0]).toBe(privateWindow);
    expect(answer.steps.every(({ citations }) => citations.length > 0)).toBe(true);
    expect(answer.text).toContain("comes first");
  });

  test("by itself goes on with the guide at hand", async () => {
    const first = await app.ask({ question });
    const answer = await app.ask({
      conversationId: first.conversationId,
      diagnostics: report({ extensions: "failed", latency: "fine" }),
    });
    expect(answer.topicArticleId).toBe(first.topicArticleId);
    expect(idsOf(answer)[0]).toBe(privateWindow);
    expect(idsOf(answer)).not.toContain(checkConnection);
  });

  test("by itself and first shows the steps it points to, and asks what is seen where it points to none", async () => {
    const answer = await app.ask({ diagnostics: report({ online: "failed" }), language: "ja" });
    expect(answer).toMatchObject({ language: "ja", mode: "guided", topicArticleId: null });
    expect(idsOf(answer)[0]).toBe(checkConnection);
    const fine = await app.ask({ diagnostics: report({ online: "fine" }), language: "en" });
    expect(fine.steps).toEqual([]);
    expect(fine.choices.length).toBeGreaterThan(3);
  });

  test("one failing host outweighs another that answers, and a failure outweighs what was proved", async () => {
    const answer = await app.ask({
      question,
      diagnostics: {
        checks: [
          { name: "hosts", outcome: "fine", detail: "a.example 12 ms" },
          { name: "hosts", outcome: "failed", detail: "b.example" },
          { name: "latency", outcome: "fine" },
          { name: "online", outcome: "failed" },
        ],
      },
    });
    expect(idsOf(answer)).toContain(checkConnection);
    expect(idsOf(answer).indexOf("fix-turn-off-vpn/turn-off")).toBeLessThan(3);
  });

  test("never brings back a step that did not help, and a newer check takes an older one's place", async () => {
    const first = await app.ask({ question, diagnostics: report({ latency: "fine" }) });
    const { conversationId } = first;
    const failed = await app.ask({ conversationId, stepOutcome: { stepId: idsOf(first)[0] ?? "", outcome: "failed" } });
    expect(idsOf(failed)).not.toContain(idsOf(first)[0]);
    const again = await app.ask({ conversationId, diagnostics: report({ latency: "failed" }) });
    expect(idsOf(again)[0]).toBe(checkConnection);
    expect(idsOf(again)).not.toContain(idsOf(first)[0]);
  });

  test("of names that nobody knows changes nothing but is kept, with secrets masked", async () => {
    const answer = await app.ask({
      question,
      diagnostics: { checks: [{ name: "flux", outcome: "failed", detail: "ann@example.com" }] },
    });
    const plain = await app.ask({ question });
    expect(idsOf(answer)).toEqual(idsOf(plain));
    const kept = (await (await app.request(`/conversations/${answer.conversationId}`)).json()) as ConversationExport;
    expect(kept.turns[0]?.request.diagnostics?.checks[0]).toMatchObject({ name: "flux", outcome: "failed" });
    expect(JSON.stringify(kept)).not.toContain("ann@example.com");
  });

  test("handed in later counts once, like any turn", async () => {
    const turns = [{ turnId: "check-turn-0001-0001", diagnostics: report({ online: "failed" }) }];
    const sync = async () => (await app.post("/conversations/sync", { turns, language: "en" })).json();
    const [once, twice] = [await sync(), await sync()];
    expect(twice).toEqual(once);
  });

  test.each([
    ["nothing at all", {}],
    ["an outcome that is none", { diagnostics: { checks: [{ name: "online", outcome: "maybe" }] } }],
    ["too many", { diagnostics: { checks: Array(31).fill({ name: "hosts", outcome: "fine" }) } }],
  ])("is refused with %s", async (_what, body) => {
    expect((await app.refused(body, 422)).code).toBe("invalid-request");
  });
});

describe("what the page says of itself", () => {
  const page = { title: "My shop", url: "https://shop.example/help", error: "Internal Server Error" };

  test.each(["It does not work", "ChatGPT doesn't work", "what should I do now?"])(
    "decides where the question alone does not: %s",
    async (vague) => {
      const alone = await app.ask({ question: vague, language: "en" });
      expect(alone.steps).toEqual([]);
      const answer = await app.ask({ question: vague, language: "en", page });
      expect(answer.topicArticleId).toBe("internal-server-error");
      expect(answer.steps.length).toBeGreaterThan(0);
    },
  );

  test("changes nothing where the question tells, where it is about something else, and where it is a greeting", async () => {
    for (const clear of ["How do I bake bread?", "Is ChatGPT Plus more stable?", "hello"]) {
      const alone = await app.ask({ question: clear, language: "en" });
      const answer = await app.ask({ question: clear, language: "en", page });
      expect({ ...answer, id: "", conversationId: "" }).toEqual({ ...alone, id: "", conversationId: "" });
    }
  });

  test("is kept with the turn, secrets masked", async () => {
    const answer = await app.ask({ question: "It does not work", page: { ...page, error: "mail ann@example.com" } });
    const kept = (await (await app.request(`/conversations/${answer.conversationId}`)).json()) as ConversationExport;
    expect(kept.turns[0]?.request.page).toMatchObject({ title: "My shop", url: "https://shop.example/help" });
    expect(JSON.stringify(kept)).not.toContain("ann@example.com");
  });
});
