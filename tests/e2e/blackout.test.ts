import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildWidgetIfChanged } from "../../scripts/build-widget.ts";
import type { Answer } from "../../server/contract/answer.ts";
import { launchChromium, skipsChromium } from "../support/chromium.ts";
import { createTestApp, type TestApp } from "../support/create-test-app.ts";
import { type RealServer, startRealServer } from "../support/real-server.ts";
import { faithful } from "../support/scripted-llm/faithful.ts";
import { good, goodEmbeddings, http } from "../support/scripted-llm/scripts.ts";
import { type ScriptedLlm, startScriptedLlm } from "../support/scripted-llm/start-scripted-llm.ts";
import { askInWidget } from "../support/widget-page.ts";

const question = "ChatGPT shows Internal Server Error";
const idsOf = ({ steps }: Answer): string[] => steps.map(({ id }) => id);

/** One conversation while the lights go out one after another; `npm run demo:blackout` shows it line by line. */
describe.skipIf(skipsChromium)("blackout", () => {
  let llm: ScriptedLlm;
  let server: RealServer;
  let untouched: TestApp;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    await buildWidgetIfChanged();
    const chat = good((request) => [faithful(request)]);
    llm = await startScriptedLlm({ chat, embeddings: goodEmbeddings({ dimension: 1_536 }) });
    const models = { OPENAI_MODEL: "scripted", OPENAI_EMBEDDING_MODEL: "scripted", OPENAI_API_KEY: "none" };
    [server, untouched, browser] = await Promise.all([
      startRealServer({ OPENAI_BASE_URL: llm.baseUrl, ...models }),
      createTestApp(),
      launchChromium(),
    ]);
    page = await browser.newPage();
    await page.addInitScript(() => {
      Object.assign(window, { answers: [] });
      document.addEventListener("shirube-answer", (event) => {
        const { answer } = (event as CustomEvent<{ answer: unknown }>).detail;
        (window as unknown as { answers: unknown[] }).answers.push(answer);
      });
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await untouched?.[Symbol.asyncDispose]();
    await llm?.close();
  });

  const newest = async (count: number): Promise<Answer> => {
    const all = () => page.evaluate(() => (window as unknown as { answers: Answer[] }).answers);
    await expect.poll(async () => (await all()).length, { timeout: 10_000 }).toBe(count);
    return (await all()).at(-1) as Answer;
  };

  test("model, embeddings, store, server: each is cut in turn, and each time the next step is there", async () => {
    const bundle = page.waitForResponse(/bundle\/en\.json/);
    await page.goto(`${server.url}/?lang=en`);
    await askInWidget(page, question);
    await (await bundle).finished();
    let shown = await newest(1);
    let control = await untouched.ask({ question, language: "en" });
    const failed: string[] = [];
    const cuts: [string, string | null, () => Promise<void>][] = [
      ["nothing", null, async () => undefined],
      ["the language model", "llm", async () => llm.use({ chat: http(503) })],
      ["the embeddings", "embeddings", async () => llm.use({ embeddings: http(503) })],
      [
        "the store",
        "store",
        async () => {
          const database = new DatabaseSync(join(server.dataDirectory, "conversations.sqlite"));
          database.exec("ALTER TABLE turns RENAME TO turns_cut; ALTER TABLE conversations RENAME TO conversations_cut");
          database.close();
        },
      ],
      ["the server", "server", () => server.kill()],
    ];
    for (const [round, [what, part, cut]] of cuts.entries()) {
      await cut();
      const [stepId] = idsOf(shown);
      if (!stepId) throw new Error("no step to try");
      failed.push(stepId);
      const card = page.locator(".exchange").last().locator(".step").first();
      await card.getByRole("button", { name: "Didn’t help" }).click();
      await newest(2 * round + 2);
      // A click needs neither model nor search; the question in words needs both.
      await askInWidget(page, question);
      shown = await newest(2 * round + 3);
      const stepOutcome = { stepId, outcome: "failed" } as const;
      const { conversationId } = control;
      await untouched.ask({ stepOutcome, conversationId });
      control = await untouched.ask({ question, conversationId });
      const without = shown.degraded.map(({ part }) => part).join(", ") || "nothing";
      console.log(`cut: ${what} → next: ${idsOf(shown)[0]} (${shown.mode}, degraded: ${without})`);
      expect(idsOf(shown)).toEqual(idsOf(control));
      expect(idsOf(shown).filter((id) => failed.includes(id))).toEqual([]);
      expect(shown.steps.length).toBeGreaterThan(0);
      expect(without).toContain(part ?? "nothing");
    }
  }, 60_000);
});
