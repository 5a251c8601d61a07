import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildWidgetIfChanged } from "../../scripts/build-widget.ts";
import { launchChromium, skipsChromium } from "../support/chromium.ts";
import { type RealServer, startRealServer } from "../support/real-server.ts";
import { askInWidget } from "../support/widget-page.ts";

const question = "ChatGPT shows Internal Server Error";

interface KeptHistory {
  conversationId: string;
  exchanges: unknown[];
}

const historyOf = (page: Page): Promise<KeptHistory | null> =>
  page.evaluate(() => JSON.parse(localStorage.getItem("shirube:") ?? "null"));

const askAndWait = async (page: Page, text: string): Promise<void> => {
  await askInWidget(page, text);
  await page.locator(".tools").last().waitFor();
};

describe.skipIf(skipsChromium)("a conversation that stays, and what can be done with it, in Chromium", () => {
  let server: RealServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    await buildWidgetIfChanged();
    [server, browser] = await Promise.all([startRealServer(), launchChromium()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ reducedMotion: "reduce", acceptDownloads: true });
    page = await context.newPage();
    await page.goto(`${server.url}/?lang=en`);
  });
  afterEach(() => context.close());

  test("nothing is stored before the first message, and what is kept is said before it", async () => {
    await page.locator(".launcher").click();
    await page.getByText("Please leave out passwords").waitFor();
    await page.waitForTimeout(500);
    const stored = await page.evaluate(async () => [
      localStorage.length,
      (await caches.keys()).length,
      document.cookie,
    ]);
    expect(stored).toEqual([0, 0, ""]);
  });

  test("a reload keeps the conversation, and it goes on where it was", async () => {
    await askAndWait(page, question);
    const before = await historyOf(page);
    await page.reload();
    await page.locator(".launcher").click();
    await page.locator(".exchange .step").first().waitFor();
    await page.getByRole("button", { name: "Still broken" }).click();
    await expect.poll(() => page.locator(".exchange").count(), { timeout: 10_000 }).toBe(2);
    await page.locator(".tools").nth(1).waitFor();
    expect((await historyOf(page))?.conversationId).toBe(before?.conversationId);
  });

  test("two tabs agree", async () => {
    await askAndWait(page, question);
    const other = await context.newPage();
    await other.goto(`${server.url}/?lang=en`);
    await other.locator(".launcher").click();
    await other.locator(".exchange").first().waitFor();
    await askAndWait(other, "Is ChatGPT Plus more stable?");
    await expect.poll(() => page.locator(".exchange").count(), { timeout: 10_000 }).toBe(2);
  });

  test("where storage is blocked, the conversation lives on the page", async () => {
    await page.addInitScript(() => {
      for (const name of ["localStorage", "caches"])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException("blocked", "SecurityError");
          },
        });
    });
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.reload();
    await askAndWait(page, question);
    await page.getByRole("button", { name: "Still broken" }).click();
    await expect.poll(() => page.locator(".exchange").count(), { timeout: 10_000 }).toBe(2);
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("button", { name: "Forget this conversation" }).click();
    await page.getByText("has been deleted").waitFor();
    expect(faults).toEqual([]);
  });

  test("suggestions come while typing, out of the page, and a click asks", async () => {
    const bundle = page.waitForResponse(/bundle\/en\.json/);
    await page.locator(".launcher").click();
    await (await bundle).finished();
    await page.waitForTimeout(500);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.locator("textarea").pressSequentially("cache");
    const suggestion = page.locator(".suggestions button").first();
    await suggestion.waitFor();
    expect(requests).toEqual([]);
    const text = await suggestion.textContent();
    await suggestion.click();
    expect(await page.locator(".said").textContent()).toBe(text);
    expect(await page.locator(".suggestions").count()).toBe(0);
  });

  test("arrow keys lead from the field into the suggestions and back, and Enter asks", async () => {
    await page.locator(".launcher").click();
    await page.locator(".self-check").waitFor(); // The bundle is there.
    await page.locator("textarea").pressSequentially("cache");
    const suggestions = page.locator(".suggestions button");
    await suggestions.first().waitFor();
    const focusedText = () =>
      page.locator("shirube-panel").evaluate((panel) => panel.shadowRoot?.activeElement?.textContent?.trim());
    await page.keyboard.press("ArrowUp");
    expect(await focusedText()).toBe((await suggestions.last().textContent())?.trim());
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type(" a");
    expect(await page.locator("textarea").inputValue()).toBe("cache a");
    await page.keyboard.press("ArrowUp");
    const chosen = await focusedText();
    await page.keyboard.press("Enter");
    expect(await page.locator(".said").textContent()).toBe(chosen);
  });

  test("feedback is kept with its reason", async () => {
    await askAndWait(page, question);
    await page.getByRole("button", { name: "Was this helpful? No" }).click();
    await page.getByRole("button", { name: "Out of date" }).click();
    await page.getByText("Thank you for telling us.").waitFor();
    const { conversationId } = (await historyOf(page)) ?? {};
    const kept = await (await fetch(`${server.url}/conversations/${conversationId}`)).json();
    expect(kept).toMatchObject({ feedback: [{ verdict: "not-helpful", reason: "outdated" }] });
  });

  test("forgetting removes it here and on the server", async () => {
    await askAndWait(page, question);
    const { conversationId } = (await historyOf(page)) ?? {};
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("button", { name: "Forget this conversation" }).click();
    await page.getByText("has been deleted").waitFor();
    expect(await page.locator(".exchange").count()).toBe(0);
    expect((await fetch(`${server.url}/conversations/${conversationId}`)).status).toBe(404);
    expect(await page.evaluate(async () => [localStorage.length, (await caches.keys()).length])).toEqual([0, 0]);
  });

  test("the transcript and the data are files, the steps a letter", async () => {
    await askAndWait(page, question);
    const title = (await page.locator(".step strong").first().textContent()) ?? "";
    const fileFrom = async (name: string): Promise<string> => {
      await page.getByRole("button", { name: "More", exact: true }).click();
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
      return readFile(await download.path(), "utf8");
    };
    const transcript = await fileFrom("Save the conversation");
    expect(transcript).toContain(question);
    expect(transcript).toContain(title);
    expect(JSON.parse(await fileFrom("Export my data"))).toMatchObject({ turns: [{ request: { question } }] });
    await page.getByRole("button", { name: "More", exact: true }).click();
    const mail = await page.getByRole("link", { name: "E-mail the steps" }).getAttribute("href");
    expect(decodeURIComponent(mail ?? "")).toContain(title);
  });

  test.each([1280, 360])("Escape closes the menu first, and the panel only then: %i px", async (width) => {
    await page.setViewportSize({ width, height: 740 });
    await askAndWait(page, question);
    const more = page.getByRole("button", { name: "More", exact: true });
    await more.click();
    await page.keyboard.press("Escape");
    expect(await more.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
  });

  test("the steps are printed alone, and the page is as before afterwards", async () => {
    await askAndWait(page, question);
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset.printed = document.querySelector(".shirube-print")?.textContent ?? "";
      };
    });
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("button", { name: "Print the steps" }).click();
    const title = (await page.locator(".step strong").first().textContent()) ?? "";
    expect(await page.locator("body").getAttribute("data-printed")).toContain(title);
    expect(await page.locator(".shirube-print").count()).toBe(0);
  });

  test("the last question can be mended", async () => {
    await askAndWait(page, question);
    await page.getByRole("button", { name: "Edit question" }).click();
    expect(await page.locator("textarea").inputValue()).toBe(question);
  });
});
