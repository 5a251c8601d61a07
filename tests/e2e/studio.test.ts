import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildWidgetIfChanged } from "../../scripts/build-widget.ts";
import { axeViolations } from "../support/axe.ts";
import { launchChromium, skipsChromium } from "../support/chromium.ts";
import { type RealServer, startRealServer } from "../support/real-server.ts";

describe.skipIf(skipsChromium)("the site owner's studio, in Chromium", () => {
  let server: RealServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let preview: FrameLocator;
  let faults: string[];

  beforeAll(async () => {
    await buildWidgetIfChanged();
    [server, browser] = await Promise.all([startRealServer(), launchChromium()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ reducedMotion: "reduce", permissions: ["clipboard-read", "clipboard-write"] });
    page = await context.newPage();
    faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) faults.push(message.text());
    });
    await page.goto(`${server.url}/studio?lang=en`);
    preview = page.frameLocator("iframe");
    await preview.locator(".launcher").waitFor();
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await context.close();
  });

  const breakIt = (fault: string): Promise<void> => page.locator(`[name=fault][value=${fault}]`).check();
  const ask = async (): Promise<void> => {
    await page.getByRole("button", { name: "Ask the example question" }).click();
    await preview.locator(".exchange .tools").waitFor({ timeout: 20_000 });
  };
  const stepsShown = (): Promise<string[]> => preview.locator(".step strong").allTextContents();

  test("attributes and colours are tried live, and the tag to copy says the same", async () => {
    await page.getByLabel("Name").fill("Coffee & Co");
    await page.getByLabel("Accent").fill("#7a3b9a");
    await page.locator("[name=language]").selectOption("ja");
    await page.locator("[name=theme]").selectOption("dark");
    await preview.locator(".launcher", { hasText: "お困りですか？" }).click();
    const dialog = preview.getByRole("dialog", { name: "Coffee & Co" });
    await dialog.waitFor();
    expect(await dialog.evaluate((panel) => getComputedStyle(panel).backgroundColor)).toBe("rgb(20, 27, 32)");
    await page.getByRole("button", { name: "Copy" }).click();
    const tag = await page.evaluate(() => navigator.clipboard.readText());
    expect(tag).toContain(`<script type="module" src="${server.url}/shirube.js"></script>`);
    expect(tag).toContain('title="Coffee &amp; Co"');
    expect(tag).toContain('language="ja"');
    expect(tag).toContain('theme="dark"');
    expect(tag).toContain("--shirube-accent: #7a3b9a;");
    // The tag, on somebody's page, is what was seen.
    const host = await context.newPage();
    await host.route("**/host", (route) =>
      route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="en"><title>Host</title>${tag}` }),
    );
    await host.goto(`${server.url}/host`);
    await host.locator(".launcher", { hasText: "お困りですか？" }).click();
    await host.getByRole("dialog", { name: "Coffee & Co" }).waitFor();
  });

  test("what is taken back is gone from preview and tag", async () => {
    await page.getByLabel("In the page’s flow").check();
    await preview.locator("section.panel").waitFor();
    await page.getByLabel("In the page’s flow").uncheck();
    await preview.locator(".launcher").waitFor();
    expect(await page.locator("pre code").textContent()).not.toContain("inline");
  });

  test("language model down: the same steps, and a note that says so", async () => {
    await ask();
    const usual = await stepsShown();
    await page.getByRole("button", { name: "Reload the preview" }).click();
    await breakIt("llm");
    await preview.locator(".launcher").waitFor();
    await preview.locator("shirube-chat").evaluate((chat) => (chat as HTMLElement & { reset(): void }).reset());
    await ask();
    await preview.getByText("The AI is not available right now").first().waitFor();
    expect((await stepsShown()).slice(-usual.length)).toEqual(usual);
  });

  test("server down: answered in the page with a banner, and handed in on return", async () => {
    await preview.locator(".launcher").click();
    await preview.locator(".self-check").waitFor();
    await breakIt("server");
    await ask();
    await preview.getByText("The help service cannot be reached").first().waitFor();
    expect((await stepsShown()).length).toBeGreaterThan(2);
    const synced = page.waitForResponse(/conversations\/sync/, { timeout: 25_000 });
    await breakIt("none");
    expect((await synced).ok()).toBe(true);
    await expect.poll(() => preview.locator(".banner").count(), { timeout: 10_000 }).toBe(0);
  });

  test("offline: said at once, and gone at once", async () => {
    await preview.locator(".launcher").click();
    await preview.locator(".self-check").waitFor();
    await breakIt("offline");
    await preview.locator(".banner").waitFor();
    await ask();
    await breakIt("none");
    await expect.poll(() => preview.locator(".banner").count(), { timeout: 10_000 }).toBe(0);
  });

  test("slow: the page's answer first, and the server's merged into it without a step twice", async () => {
    await preview.locator(".launcher").click();
    await preview.locator(".self-check").waitFor();
    await breakIt("slow");
    const answered = page.waitForResponse(/\/ask$/, { timeout: 25_000 });
    await page.getByRole("button", { name: "Ask the example question" }).click();
    await preview.locator(".step").first().waitFor();
    const before = await stepsShown();
    expect(await preview.locator(".transcript").getAttribute("aria-busy")).toBe("true");
    await answered;
    await preview.locator(".transcript[aria-busy=false]").waitFor();
    expect(await stepsShown()).toEqual(before);
  });

  test("the faults are the preview's own: another page beside it is answered as ever", async () => {
    await breakIt("server");
    const other = await context.newPage();
    await other.goto(`${server.url}/?lang=en`);
    const reply = await other.evaluate(async () =>
      (
        await fetch("/ask", {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ question: "Internal Server Error" }),
        })
      ).json(),
    );
    expect(reply).toMatchObject({ mode: "guided", degraded: [] });
  });

  test.each([
    { scheme: "light", width: 1280, lang: "en" },
    { scheme: "dark", width: 360, lang: "ja" },
  ] as const)(
    "axe finds nothing, and nothing runs over: $scheme, $lang, $width px",
    async ({ scheme, width, lang }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${server.url}/studio?lang=${lang}`);
      await preview.locator(".launcher").waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
  );
});
