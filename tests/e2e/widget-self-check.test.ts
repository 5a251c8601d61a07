import type { Browser, BrowserContext, Page, Request } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildWidgetIfChanged } from "../../scripts/build-widget.ts";
import type { AskRequest } from "../../server/contract/ask.ts";
import type { ConversationExport } from "../../server/contract/conversation.ts";
import { axeViolations } from "../support/axe.ts";
import { launchChromium, skipsChromium } from "../support/chromium.ts";
import { type RealServer, startRealServer } from "../support/real-server.ts";
import { writeTinyKnowledge } from "../support/tiny-knowledge.ts";

const privateWindow = "Open a private window";

describe.skipIf(skipsChromium)("the self-check, in Chromium", () => {
  let server: RealServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
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
    context = await browser.newContext({ reducedMotion: "reduce" });
    page = await context.newPage();
    faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await server.start();
    await page.goto(`${server.url}/?lang=en`);
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await context.close();
  });

  const openCheck = async (hosts = ""): Promise<void> => {
    if (hosts)
      await page.locator("shirube-chat").evaluate((chat, list) => chat.setAttribute("check-hosts", list), hosts);
    await page.locator(".launcher").click();
    await page.locator(".self-check").click();
    await page.getByRole("button", { name: "Start the check" }).waitFor();
  };
  const runCheck = async (hosts = ""): Promise<void> => {
    await openCheck(hosts);
    await page.getByRole("button", { name: "Start the check" }).click();
    await page.getByText("Nothing of this has been sent.").waitFor({ timeout: 30_000 });
  };
  const outcomeOf = (name: string) => page.locator(".result", { hasText: name }).first().getAttribute("data-outcome");
  const requestsSince = (): string[] => {
    const found: string[] = [];
    page.on("request", (request: Request) => found.push(`${request.method()} ${new URL(request.url()).pathname}`));
    return found;
  };

  test("says what it will contact, and contacts nothing before it is agreed to", async () => {
    await page.locator(".launcher").click();
    await page.locator(".self-check").waitFor();
    await openCheckTexts();
    const requests = requestsSince();
    await page.waitForTimeout(400);
    expect(requests).toEqual([]);
    await page.getByRole("button", { name: "Not now" }).click();
    expect(await page.locator(".check").count()).toBe(0);
    expect(await page.locator("textarea").isVisible()).toBe(true);
    expect(requests).toEqual([]);
  });

  async function openCheckTexts(): Promise<void> {
    await page.locator("shirube-chat").evaluate((chat) => chat.setAttribute("check-hosts", "https://api.example:8443"));
    await page.locator(".self-check").click();
    await page.locator(".contacts", { hasText: "api.example:8443" }).waitFor();
    await page.locator(".contacts", { hasText: "this site’s help service" }).waitFor();
  }

  test("shows its report before anything of it is sent, and leaves nothing behind", async () => {
    const requests = requestsSince();
    await runCheck();
    expect(await page.locator(".result").count()).toBe(9);
    for (const name of ["Connection of this device", "Help service", "Speed of replies", "Clock", "Cookies", "Storage"])
      expect([name, await outcomeOf(name)]).toEqual([name, "fine"]);
    expect(await page.locator(".result", { hasText: "Browser" }).textContent()).toMatch(/Chrom\w+ \d+/);
    expect(requests.filter((request) => request.startsWith("POST"))).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      "",
    ]);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("once sent, its steps are the ones that failed first, and what is sent is what was shown", async () => {
    // An ad blocker, as it looks from the page.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(".adsbox { display: none !important; }");
      document.adoptedStyleSheets = [sheet];
    });
    await runCheck();
    expect(await outcomeOf("Blocking extensions")).toBe("failed");
    const asked = page.waitForRequest(/\/ask$/);
    const shown = await page.locator(".result .detail").allTextContents();
    await page.getByRole("button", { name: "Send and show my steps" }).click();
    const { diagnostics } = (await asked).postDataJSON() as AskRequest;
    expect(diagnostics?.checks.flatMap(({ detail }) => detail ?? [])).toEqual(shown);
    await page.getByText("Self-check: 1 problem found").waitFor();
    await page.locator(".exchange .step").first().waitFor();
    expect(await page.locator(".exchange .step strong").first().textContent()).toBe(privateWindow);
  });

  test("goes on with the guide at hand: what is fine is left out of it", async () => {
    await page.locator(".launcher").click();
    await page.locator("textarea").fill("ChatGPT shows Internal Server Error");
    await page.keyboard.press("Enter");
    await page.locator(".tools").waitFor();
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("button", { name: "Check my connection" }).click();
    await page.getByRole("button", { name: "Start the check" }).click();
    await page.getByRole("button", { name: "Send and show my steps" }).click({ timeout: 30_000 });
    await page.locator(".tools").nth(1).waitFor();
    const steps = await page.locator(".exchange").last().locator(".step strong").allTextContents();
    expect(steps.length).toBeGreaterThan(2);
    expect(steps).not.toContain("Check your internet connection");
  });

  test("a host that cannot be reached is a problem, one that the page's own policy blocks is not", async () => {
    await runCheck("https://blocked.invalid");
    expect(await outcomeOf("blocked.invalid")).toBe("unknown");
    // A page that allows it, and a host that is not there.
    await page.route("**/policy-free", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><html lang="en"><title>Host</title><script type="module" src="/shirube.js"></script>
          <shirube-chat check-hosts="https://gone.invalid wss://gone.invalid ${server.url} javascript:alert(1)"></shirube-chat>`,
      }),
    );
    await page.goto(`${server.url}/policy-free`);
    await runCheck();
    expect(await outcomeOf("gone.invalid")).toBe("failed");
    expect(await outcomeOf("WebSocket")).toBe("failed");
    expect(await outcomeOf(new URL(server.url).host)).toBe("fine");
    expect(await page.locator(".result").count()).toBe(11);
  });

  test("a clock that is ten minutes off is a problem, and says by how much", async () => {
    await page.route("**/healthz", async (route) => {
      const response = await route.fetch();
      const date = new Date(Date.now() + 600_000).toUTCString();
      await route.fulfill({ response, headers: { ...response.headers(), date } });
    });
    await runCheck();
    expect(await outcomeOf("Clock")).toBe("failed");
    expect(await page.locator(".result", { hasText: "Clock" }).textContent()).toMatch(/-(599|600|601) s/);
  });

  test("is not offered where the knowledge has no use for it and the owner lists no hosts", async () => {
    const folder = await writeTinyKnowledge();
    const other = await startRealServer({ KNOWLEDGE_DIR: folder.path, DEFAULT_LANGUAGE: "en" });
    try {
      const bundle = page.waitForResponse(/bundle\/en\.json/);
      await page.goto(`${other.url}/?lang=en`);
      await page.locator(".launcher").click();
      await (await bundle).finished();
      await page.locator(".privacy").waitFor();
      await page.waitForTimeout(500);
      expect(await page.locator(".self-check").count()).toBe(0);
      await page.locator("shirube-chat").evaluate((chat) => chat.setAttribute("check-hosts", "https://api.example"));
      await page.locator("textarea").fill("a"); // Draws anew.
      await page.locator(".self-check").waitFor();
    } finally {
      await other.close();
      await folder[Symbol.asyncDispose]();
    }
  });

  test("works with the server gone: the report is answered from the page and handed in on its return", async () => {
    const bundle = page.waitForResponse(/bundle\/en\.json/);
    await openCheck();
    await (await bundle).finished();
    await server.kill();
    await page.getByRole("button", { name: "Start the check" }).click();
    await page.getByText("Nothing of this has been sent.").waitFor({ timeout: 30_000 });
    expect(await outcomeOf("Help service")).toBe("failed");
    await page.getByRole("button", { name: "Send and show my steps" }).click();
    await page.locator(".exchange .text", { hasText: "self-check" }).waitFor();
    await server.start();
    const id = () =>
      page.evaluate(
        () => JSON.parse(localStorage.getItem("shirube:") ?? "null")?.conversationId as string | null | undefined,
      );
    await expect.poll(id, { timeout: 25_000 }).toBeTruthy();
    const kept = (await (await fetch(`${server.url}/conversations/${await id()}`)).json()) as ConversationExport;
    const names = kept.turns[0]?.request.diagnostics?.checks.map(({ name }) => name);
    expect(names).toContain("server");
  });

  test("Escape leaves it and returns to the field, and the panel stays", async () => {
    await openCheck();
    await page.keyboard.press("Escape");
    expect(await page.locator(".check").count()).toBe(0);
    expect(await page.getByRole("dialog").isVisible()).toBe(true);
    await page.keyboard.type("typed");
    expect(await page.locator("textarea").inputValue()).toBe("typed");
  });
});
