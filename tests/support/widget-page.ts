import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { buildWidget } from "../../scripts/build-widget.ts";
import { launchChromium } from "./chromium.ts";
import { type FakeShirubeServer, startFakeShirubeServer } from "./fake-shirube-server.ts";

export interface WidgetStage {
  server: FakeShirubeServer;
  /** A fresh page of the demo. What it threw, and what its security policy stopped, is in `faultsOf(page)`. */
  open(path?: string, options?: BrowserContextOptions): Promise<Page>;
  faultsOf(page: Page): string[];
  close(): Promise<void>;
}

/** The built widget on its demo page, in a real browser, in front of a scripted server with a strict policy. */
export const setUpWidgetStage = async (): Promise<WidgetStage> => {
  const outDirectory = await mkdtemp(join(tmpdir(), "shirube-widget-"));
  await buildWidget({ outDirectory });
  const server = await startFakeShirubeServer({ staticDirectory: outDirectory });
  const browser: Browser = await launchChromium();
  const faults = new WeakMap<Page, string[]>();
  return {
    server,
    open: async (path = "/?lang=en", options = {}) => {
      const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce", ...options });
      const page = await context.newPage();
      const found: string[] = [];
      faults.set(page, found);
      page.on("pageerror", (error) => found.push(error.message));
      page.on("console", (message) => {
        if (/Content Security Policy|Trusted/i.test(message.text())) found.push(message.text());
      });
      await page.goto(new URL(path, server.url).href);
      await page.locator(".launcher").waitFor();
      return page;
    },
    faultsOf: (page) => faults.get(page) ?? [],
    close: async () => {
      await browser.close();
      await server.close();
      await rm(outDirectory, { recursive: true });
    },
  };
};

/** Opens the panel with the launcher and sends a question by keyboard. */
export const askInWidget = async (page: Page, question: string): Promise<void> => {
  if (await page.locator(".launcher").isVisible()) await page.locator(".launcher").click();
  await page.locator("textarea").fill(question);
  await page.locator("textarea").press("Enter");
};
