import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildWidgetIfChanged } from "../../scripts/build-widget.ts";
import type { Answer } from "../../server/contract/answer.ts";
import type { ConversationExport } from "../../server/contract/conversation.ts";
import { axeViolations } from "../support/axe.ts";
import { launchChromium, skipsChromium } from "../support/chromium.ts";
import { type FaultProxy, startFaultProxy } from "../support/fault-proxy.ts";
import { startHostPage } from "../support/host-page.ts";
import { type RealServer, startRealServer } from "../support/real-server.ts";
import { hang } from "../support/scripted-llm/scripts.ts";
import { type ScriptedLlm, startScriptedLlm } from "../support/scripted-llm/start-scripted-llm.ts";
import { askInWidget } from "../support/widget-page.ts";

const question = "ChatGPT shows Internal Server Error";

/** Keeps the answers the page hears of. */
const listen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.assign(window, { answers: [] });
    document.addEventListener("shirube-answer", (event) => {
      const { answer } = (event as CustomEvent<{ answer: unknown }>).detail;
      (window as unknown as { answers: unknown[] }).answers.push(answer);
    });
  });

const answersOf = (page: Page): Promise<Answer[]> =>
  page.evaluate(() => (window as unknown as { answers: Answer[] }).answers);

/** Opens the panel and waits until it could do without its server. */
const openPrepared = async (page: Page): Promise<void> => {
  const bundle = page.waitForResponse(/bundle\/\w+\.json/);
  await page.locator(".launcher").click();
  await (await bundle).finished();
  await page.locator("textarea").waitFor();
  await page.waitForTimeout(300); // The engine opens the bundle.
};

const stepsOnScreen = async (page: Page): Promise<string[]> => {
  await page.locator(".exchange").last().locator(".step").first().waitFor();
  return page.locator(".exchange").last().locator(".step strong").allTextContents();
};

/** What the server says to the question, as the measure of what the page says. */
const serverAnswer = async (server: RealServer): Promise<Answer> => {
  const body = JSON.stringify({ question, language: "en" });
  const headers = { "content-type": "application/json" };
  return (await (await fetch(`${server.url}/ask`, { method: "POST", headers, body })).json()) as Answer;
};

const kept = async (server: RealServer, id: string): Promise<ConversationExport> =>
  (await (await fetch(`${server.url}/conversations/${id}`)).json()) as ConversationExport;

describe.skipIf(skipsChromium)("the widget when its server fails, in Chromium", () => {
  let server: RealServer;
  let proxy: FaultProxy;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let expected: Answer;

  beforeAll(async () => {
    await buildWidgetIfChanged();
    [server, browser] = await Promise.all([startRealServer(), launchChromium()]);
    proxy = await startFaultProxy(server.url);
    expected = await serverAnswer(server);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
    await server?.close();
  });
  beforeEach(async () => {
    proxy.fault = "none";
    proxy.requests.length = 0;
    context = await browser.newContext({ reducedMotion: "reduce" });
    page = await context.newPage();
    await listen(page);
    await page.goto(`${proxy.url}/?lang=en`);
  });
  afterEach(() => context.close());

  /** Asks, expects the server's own steps from the page within a second of the fault, cited, and the banner. */
  const expectAnsweredInPage = async (): Promise<Answer> => {
    await askInWidget(page, question);
    expect(await stepsOnScreen(page)).toEqual(expected.steps.map(({ title }) => title));
    await page.locator(".exchange").last().locator(".step .mark").first().click();
    await page.locator(".exchange").last().locator(".step blockquote").waitFor();
    await expect.poll(async () => (await answersOf(page)).length, { timeout: 20_000 }).toBeGreaterThan(0);
    const answer = (await answersOf(page)).at(-1) as Answer;
    expect(answer.steps.map(({ id }) => id)).toEqual(expected.steps.map(({ id }) => id));
    expect(answer.citations.map(({ quote }) => quote)).toEqual(expected.citations.map(({ quote }) => quote));
    return answer;
  };

  test.each(["error", "malformed", "cut"] as const)(
    "%s: the page answers, says so, and hands it in on return",
    async (fault) => {
      await openPrepared(page);
      proxy.fault = fault;
      const answer = await expectAnsweredInPage();
      expect(answer.degraded).toContainEqual({ part: "server", reason: "unavailable" });
      await page.locator(".banner").getByText("cannot be reached").waitFor();
      expect(await axeViolations(page)).toEqual([]);
      proxy.fault = "none";
      await page.locator(".banner").waitFor({ state: "detached", timeout: 20_000 });
      await page.getByRole("button", { name: "Still broken" }).click();
      await expect.poll(async () => (await answersOf(page)).length, { timeout: 10_000 }).toBe(2);
      const second = (await answersOf(page)).at(-1) as Answer;
      expect(second.degraded).toEqual([]);
      const transcript = await kept(server, second.conversationId);
      expect(transcript.turns.map(({ request }) => request.question ?? request.choice)).toEqual([
        question,
        expect.stringContaining("still-broken"),
      ]);
    },
  );

  test("a hang: the page answers meanwhile, and gives up on the server in the end", async () => {
    await openPrepared(page);
    proxy.fault = "hang";
    await expectAnsweredInPage();
    await page.locator(".transcript[aria-busy=false]").waitFor({ timeout: 20_000 });
    await page.locator(".banner").waitFor();
    expect(await page.locator(".exchange").count()).toBe(1);
  });

  test("the browser goes offline: the next answer comes from the page", async () => {
    await openPrepared(page);
    await context.setOffline(true);
    await page.locator(".banner").waitFor();
    await expectAnsweredInPage();
    await context.setOffline(false);
    await page.locator(".banner").waitFor({ state: "detached" });
  });

  test("on a slow connection the page answers before the server does, and the two become one", async () => {
    await openPrepared(page);
    const network = await context.newCDPSession(page);
    const slow3g = { offline: false, latency: 2_000, downloadThroughput: 50_000, uploadThroughput: 50_000 };
    await network.send("Network.emulateNetworkConditions", slow3g);
    await askInWidget(page, question);
    expect(await stepsOnScreen(page)).toEqual(expected.steps.map(({ title }) => title));
    expect(await page.locator(".transcript").getAttribute("aria-busy")).toBe("true");
    await page.locator(".transcript[aria-busy=false]").waitFor();
    expect(await stepsOnScreen(page)).toEqual(expected.steps.map(({ title }) => title));
    const answer = (await answersOf(page)).at(-1) as Answer;
    expect(answer.degraded).toEqual([]);
    expect((await kept(server, answer.conversationId)).turns).toHaveLength(1);
  });
});

describe.skipIf(skipsChromium)("the widget when its server is gone, in Chromium", () => {
  let llm: ScriptedLlm;
  let server: RealServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    await buildWidgetIfChanged();
    llm = await startScriptedLlm({ chat: hang });
    browser = await launchChromium();
    server = await startRealServer({
      OPENAI_BASE_URL: llm.baseUrl,
      OPENAI_MODEL: "scripted",
      LLM_FIRST_TOKEN_TIMEOUT_MS: "60000",
      LLM_TOTAL_TIMEOUT_MS: "60000",
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await llm?.close();
  });
  beforeEach(async () => {
    await server.start();
    const context = await browser.newContext({ reducedMotion: "reduce" });
    page = await context.newPage();
    await listen(page);
  });
  afterEach(async () => {
    await page.context().close();
  });

  const stillBroken = async (count: number): Promise<Answer> => {
    await page.getByRole("button", { name: "Still broken" }).click();
    await expect.poll(async () => (await answersOf(page)).length, { timeout: 10_000 }).toBe(count);
    return (await answersOf(page)).at(-1) as Answer;
  };

  test("killed before the question: the guide goes on click by click, and is handed in once on return", async () => {
    await page.goto(`${server.url}/?lang=en`);
    await openPrepared(page);
    await server.kill();
    await askInWidget(page, question);
    const first = await stepsOnScreen(page);
    const second = await stillBroken(2);
    expect(second.steps.map(({ title }) => title).filter((title) => first.includes(title))).toEqual([]);
    await server.start();
    await page.locator(".banner").waitFor({ state: "detached", timeout: 20_000 });
    const third = await stillBroken(3);
    expect(third.degraded).toEqual([]);
    const offered = [...(await answersOf(page)).slice(0, 2)].flatMap(({ steps }) => steps.map(({ id }) => id));
    expect(third.steps.filter(({ id }) => offered.includes(id))).toEqual([]);
    const { turns } = await kept(server, third.conversationId);
    expect(turns.map(({ answer }) => answer.steps.map(({ id }) => id))).toEqual(
      (await answersOf(page)).map(({ steps }) => steps.map(({ id }) => id)),
    );
  });

  test("killed in the middle of a stream: what came stays, the page adds the rest, nothing twice", async () => {
    await page.goto(`${server.url}/?lang=en`);
    await openPrepared(page);
    await askInWidget(page, question);
    const came = await stepsOnScreen(page);
    await llm.arrived();
    await server.kill();
    await page.locator(".transcript[aria-busy=false]").waitFor();
    expect(await stepsOnScreen(page)).toEqual(came);
    const [answer] = await answersOf(page);
    expect(answer?.text).not.toBe("");
    expect(answer?.degraded).toContainEqual({ part: "server", reason: "unavailable" });
    await server.start();
    await page.locator(".banner").waitFor({ state: "detached", timeout: 20_000 });
    const second = await stillBroken(2);
    const { turns } = await kept(server, second.conversationId);
    expect(turns).toHaveLength(2);
    expect(new Set(turns.map(({ turnId }) => turnId)).size).toBe(2);
  });

  test("gone before the page loads: script and bundle come from what the browser kept", async () => {
    const host = await startHostPage(server.url);
    await page.goto(host.url);
    await openPrepared(page);
    await askInWidget(page, "hello");
    await page.locator(".choices").waitFor();
    await page.evaluate(() => document.querySelector("shirube-chat")?.reset());
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    await server.kill();
    await page.reload();
    await askInWidget(page, question);
    expect(await stepsOnScreen(page)).not.toEqual([]);
    await host.close();
  });

  test("never seen: script and bundle come from the host's own origin", async () => {
    const bundle = await (await fetch(`${server.url}/bundle/en.json`)).text();
    await server.kill();
    const host = await startHostPage(server.url, { own: "/help", bundle });
    await page.goto(host.url);
    await askInWidget(page, question);
    expect(await stepsOnScreen(page)).not.toEqual([]);
    await host.close();
  });
});
