// `npm run widget:states -- FOLDER`: pictures of the widget in ten states and two languages, on a phone and on a desk, light
// and dark, to be looked at; right to left and in forced colours once. Real server, real answers. FOLDER is outside the repository.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { buildWidgetIfChanged } from "../../scripts/build-widget.ts";
import { launchChromium } from "../support/chromium.ts";
import { type FaultProxy, startFaultProxy } from "../support/fault-proxy.ts";
import { startRealServer } from "../support/real-server.ts";
import { hang } from "../support/scripted-llm/scripts.ts";
import { startScriptedLlm } from "../support/scripted-llm/start-scripted-llm.ts";
import { askInWidget } from "../support/widget-page.ts";

const folder = process.argv[2];
if (!folder) throw new Error("Where to? npm run widget:states -- FOLDER");

const words: Record<string, { question: string; typed: string; unknown: string }> = {
  en: { question: "ChatGPT shows Internal Server Error", typed: "cache", unknown: "What is the weather tomorrow?" },
  ja: { question: "ChatGPTに Internal Server Error と出ます", typed: "キャッシュ", unknown: "明日の天気は？" },
  ar: { question: "Internal Server Error", typed: "cache", unknown: "?" },
};

interface Stage {
  page: Page;
  proxy: FaultProxy;
  /** The same server with a language model that never says a word. */
  slowUrl: string;
  language: string;
}

const open = async ({ page }: Stage): Promise<void> => {
  const bundle = page.waitForResponse(/bundle\/\w+\.json/);
  await page.locator(".launcher").click();
  await (await bundle).finished();
  await page.locator(".privacy").waitFor();
};
const answered = async (stage: Stage): Promise<void> => {
  await open(stage);
  await askInWidget(stage.page, words[stage.language]?.question ?? "");
  await stage.page.locator(".tools").waitFor();
};

/** How each state is reached from a fresh page. */
const states: Record<string, (stage: Stage) => Promise<void>> = {
  closed: async () => undefined,
  open,
  typing: async (stage) => {
    await open(stage);
    await stage.page.locator("textarea").pressSequentially(words[stage.language]?.typed ?? "");
    await stage.page.locator(".suggestions").waitFor({ timeout: 3_000 });
  },
  streaming: async (stage) => {
    await stage.page.goto(`${stage.slowUrl}/?lang=${stage.language}`);
    await open(stage);
    await askInWidget(stage.page, words[stage.language]?.question ?? "");
    await stage.page.locator(".step").first().waitFor();
  },
  answered,
  unfolded: async (stage) => {
    await answered(stage);
    await stage.page.locator(".step .mark").first().click();
    await stage.page.locator(".sources summary").click();
    await stage.page.locator(".menu button").first().click();
  },
  tried: async (stage) => {
    await answered(stage);
    await stage.page.locator(".step .outcomes button").nth(1).click();
    await stage.page.locator(".tools").nth(1).waitFor();
    await stage.page.locator(".transcript").evaluate((log) => log.scrollBy(0, -160));
  },
  "not-covered": async (stage) => {
    await open(stage);
    await askInWidget(stage.page, words[stage.language]?.unknown ?? "");
    await stage.page.locator(".tools").waitFor();
  },
  error: async (stage) => {
    await stage.page.route("**/bundle/*", (route) => route.abort());
    stage.proxy.fault = "error";
    await askInWidget(stage.page, words[stage.language]?.question ?? "");
    await stage.page.getByRole("alert").waitFor();
  },
  offline: async (stage) => {
    await open(stage);
    await stage.page.waitForTimeout(300);
    stage.proxy.fault = "error";
    await askInWidget(stage.page, words[stage.language]?.question ?? "");
    await stage.page.locator(".banner").waitFor();
    await stage.page.locator(".step").first().waitFor();
  },
};

const take = async (
  browser: Browser,
  options: BrowserContextOptions,
  stage: Omit<Stage, "page">,
  state: string,
  look: string = options.colorScheme ?? "light",
) => {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  stage.proxy.fault = "none";
  await page.goto(`${stage.proxy.url}/?lang=${stage.language}`);
  if (stage.language === "ar")
    await page.evaluate(() => Object.assign(document.documentElement, { lang: "ar", dir: "rtl" }));
  await page.locator(".launcher").waitFor();
  const name = `${stage.language}-${options.viewport?.width}-${look}-${state}.png`;
  await states[state]?.({ ...stage, page }).catch((error: Error) => console.log(`${name}: ${error.message}`));
  await page.screenshot({ path: join(folder, name) });
  await context.close();
};

await mkdir(folder, { recursive: true });
await buildWidgetIfChanged();
const llm = await startScriptedLlm({ chat: hang });
const model = { OPENAI_BASE_URL: llm.baseUrl, OPENAI_MODEL: "scripted", LLM_FIRST_TOKEN_TIMEOUT_MS: "60000" };
const [server, slow, browser] = await Promise.all([
  startRealServer({ HANDOFF_URL: "https://example.com/contact" }),
  startRealServer(model),
  launchChromium(),
]);
const proxy = await startFaultProxy(server.url);
const sizes = [
  { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  { viewport: { width: 1280, height: 800 } },
];
for (const language of ["en", "ja"])
  for (const size of sizes)
    for (const colorScheme of ["light", "dark"] as const)
      for (const state of Object.keys(states))
        await take(browser, { ...size, colorScheme }, { proxy, slowUrl: slow.url, language }, state);
for (const size of sizes)
  for (const state of ["closed", "open", "answered"])
    await take(browser, { ...size, colorScheme: "light" }, { proxy, slowUrl: slow.url, language: "ar" }, state);
for (const state of ["closed", "open", "answered", "tried"])
  await take(
    browser,
    { ...sizes[0], colorScheme: "dark", forcedColors: "active" },
    { proxy, slowUrl: slow.url, language: "en" },
    state,
    "forced",
  );
await browser.close();
await Promise.all([proxy.close(), server.close(), slow.close(), llm.close()]);
