import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { contractVersion as serverVersion } from "../../server/contract/bundle.ts";
import type { AnswerEvent } from "../../server/contract/events.ts";
import { contractVersion as widgetVersion } from "../../widget/client/contract-version.ts";
import { launchChromium, skipsChromium } from "../support/chromium.ts";
import { eventsOf } from "../support/fake-shirube-server.ts";
import { type HostPage, startHostPage } from "../support/host-page.ts";
import { type RealServer, startRealServer } from "../support/real-server.ts";
import { inRepository } from "../support/repository.ts";
import { sampleAnswer } from "../support/sample-answer.ts";
import { askInWidget, setUpWidgetStage, type WidgetStage } from "../support/widget-page.ts";

/** Of contract 1; see its README. */
const olderBuild = inRepository("tests", "fixtures", "older-build");

test("widget and server of one repository speak the same contract", () => {
  expect(widgetVersion).toBe(serverVersion);
});

describe.skipIf(skipsChromium)("a widget and a server of different ages, in Chromium", () => {
  let stage: WidgetStage;
  let page: Page;

  beforeAll(async () => {
    stage = await setUpWidgetStage();
  }, 60_000);
  afterAll(() => stage?.close());
  beforeEach(async () => {
    page = await stage.open();
  });
  afterEach(async () => {
    expect(stage.faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  test("what a newer server adds is passed over: events, fields, parts, codes", async () => {
    const added = { newField: { deep: true } };
    const answer = sampleAnswer({
      ...added,
      degraded: [{ part: "astrology" as "llm", reason: "eclipse" as "timeout" }],
      steps: sampleAnswer().steps.map((step) => ({ ...step, ...added })),
    });
    stage.server.respond = () => [
      { type: "mood-changed", mood: "bright" } as unknown as AnswerEvent,
      ...eventsOf(answer).map((event) => ({ ...event, ...added }) as AnswerEvent),
    ];
    await askInWidget(page, "Internal Server Error");
    await page.locator(".tools").waitFor();
    expect(await page.locator(".step").count()).toBe(2);
    expect(await page.locator(".exchange").innerText()).not.toContain("undefined");
    stage.server.respond = () => [
      ...eventsOf(answer).slice(0, 1),
      { type: "answer-error", problem: { type: "", code: "solar-flare" as "internal-error", title: "", status: 503 } },
    ];
    await askInWidget(page, "again");
    expect(await page.getByRole("alert").innerText()).toContain("Something failed on our side");
  });

  test("an older server without bundles, feedback or export still answers", async () => {
    const { confidence: _confidence, degraded: _degraded, ...older } = sampleAnswer();
    stage.server.respond = () => eventsOf(older as ReturnType<typeof sampleAnswer>);
    await askInWidget(page, "Internal Server Error");
    await page.getByRole("button", { name: "Was this helpful? Yes" }).click();
    await page.getByText("That did not work just now.").waitFor();
    expect(await page.locator(".step").count()).toBe(2);
  });

  test("a bundle of another contract is left alone", async () => {
    await page.route("**/bundle/*", (route) =>
      route.fulfill({ json: { contract: serverVersion + 1, language: "en", version: "later" } }),
    );
    const warning = page.waitForEvent("console", (message) => message.type() === "warning");
    await page.reload();
    stage.server.respond = () => "internal-error";
    await askInWidget(page, "Internal Server Error");
    await page.getByRole("alert").waitFor();
    expect(await page.locator(".banner").count()).toBe(0);
    expect((await warning).text()).toContain(`contract ${serverVersion + 1}, this widget ${widgetVersion}`);
  });

  test("an older server, as it was recorded, is understood: steps, sources, a click, an outcome, feedback", async () => {
    const replay = await readResponses();
    await page.route("**/bundle/*", (route) => route.fulfill(replay("GET", "/bundle/en.json")));
    await page.route("**/ask", (route) => route.fulfill(replay("POST", "/ask")));
    await page.route("**/feedback", (route) => route.fulfill(replay("POST", "/feedback")));
    await page.reload();
    await askInWidget(page, "ChatGPT shows Internal Server Error");
    const last = page.locator(".exchange").last();
    await last.getByText("Try these in order.").waitFor();
    await last.locator(".step .mark").first().click();
    await last.locator(".step blockquote").waitFor();
    await page.getByRole("button", { name: "Was this helpful? Yes" }).click();
    await last.getByRole("status").filter({ hasText: "Thank" }).waitFor();
    const first = await last.locator(".step strong").allTextContents();
    await page.getByRole("button", { name: "Still broken" }).click();
    await last.getByText("Then try these next.").waitFor();
    const second = await last.locator(".step strong").allTextContents();
    expect(second.length).toBeGreaterThan(0);
    expect(second.filter((title) => first.includes(title))).toEqual([]);
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

/** What an older server said, by method and path, each time the next. */
const readResponses = async () => {
  const recorded: { method: string; path: string; status: number; type: string | null; body: string }[] = JSON.parse(
    await readFile(join(olderBuild, "responses.json"), "utf8"),
  );
  return (method: string, path: string) => {
    const index = recorded.findIndex((each) => each.method === method && each.path === path);
    const [{ status, type, body } = { status: 404, type: null, body: "" }] = index < 0 ? [] : recorded.splice(index, 1);
    return { status, body, ...(type ? { contentType: type } : {}) };
  };
};

describe.skipIf(skipsChromium)("an older build of the widget before the server of today, in Chromium", () => {
  let server: RealServer;
  let host: HostPage;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startRealServer(), launchChromium()]);
    host = await startHostPage(server.url, { own: "/older", folder: join(olderBuild, "widget") });
    page = await browser.newPage({ locale: "en-GB" });
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(host.url);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await host?.close();
    await server?.close();
  });

  test("answers with cited steps, goes on after an outcome, takes feedback, and throws nothing into the page", async () => {
    await askInWidget(page, "ChatGPT shows Internal Server Error");
    const exchange = page.locator(".exchange");
    await exchange.last().getByText("Try these in order.").waitFor();
    const first = await exchange.last().locator(".step strong").allTextContents();
    await exchange.last().locator(".step .mark").first().click();
    await exchange.last().locator(".step blockquote").waitFor();
    await page.getByRole("button", { name: "Was this helpful? Yes" }).click();
    await exchange.last().getByRole("status").filter({ hasText: "Thank" }).waitFor();
    await exchange.last().locator(".outcomes").first().getByRole("button", { name: "Didn’t help" }).click();
    await exchange.nth(1).locator(".step").first().waitFor();
    expect(await exchange.nth(1).locator(".step strong").allTextContents()).not.toContain(first[0]);
    expect(faults).toEqual([]);
  });

  test("leaves a bundle of the newer contract alone, and says in plain words that the server is gone", async () => {
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    await server.kill();
    await askInWidget(page, "again");
    await page.getByRole("alert").waitFor({ timeout: 20_000 });
    expect(faults).toEqual([]);
  });
});
