// `npm run bench:faults [-- rounds]`: how long after each fault of its server the widget shows the first cited step. Real
// server, real Chromium; the page has been open for a while, as it has where a server goes. Fails above the bars.
import type { Browser, BrowserContext, Page } from "playwright-core";
import { buildWidgetIfChanged } from "../../scripts/build-widget.ts";
import { launchChromium } from "../support/chromium.ts";
import { type FaultProxy, startFaultProxy } from "../support/fault-proxy.ts";
import { type RealServer, startRealServer } from "../support/real-server.ts";
import { contestants } from "./widget/contestants.ts";

const rounds = Number(process.argv[2] ?? 7);
const question = "ChatGPT shows Internal Server Error";
const paths = contestants.find(({ name }) => name === "shirube");
if (!paths) throw new Error("the widget is not among the contestants");

interface Stage {
  server: RealServer;
  proxy: FaultProxy;
  context: BrowserContext;
  page: Page;
}
interface Fault {
  what: string;
  atMostMs: number;
  /** Brings it about; the question is asked right after. */
  happen(stage: Stage): Promise<unknown>;
}

const on = (fault: FaultProxy["fault"]) => async (stage: Stage) => {
  stage.proxy.fault = fault;
};
const faults: readonly Fault[] = [
  { what: "none", atMostMs: 1_000, happen: async () => undefined },
  { what: "killed before asking", atMostMs: 1_000, happen: ({ server }) => server.kill() },
  { what: "stream cut before the first step", atMostMs: 1_000, happen: on("cut") },
  { what: "500", atMostMs: 1_000, happen: on("error") },
  { what: "hang", atMostMs: 1_000, happen: on("hang") },
  { what: "malformed JSON", atMostMs: 1_000, happen: on("malformed") },
  { what: "offline", atMostMs: 1_000, happen: ({ context }) => context.setOffline(true) },
  {
    what: "slow 3G",
    atMostMs: 3_000,
    happen: async ({ context, page }) => {
      const network = await context.newCDPSession(page);
      const slow3g = { offline: false, latency: 2_000, downloadThroughput: 50_000, uploadThroughput: 50_000 };
      await network.send("Network.emulateNetworkConditions", slow3g);
    },
  },
];

/** Milliseconds from Enter to the frame after the first cited step is on screen. */
const timeToStep = (page: Page): Promise<number> =>
  page.evaluate(
    async ({ field, step, words }) => {
      const find = (path: readonly string[]): HTMLElement | null =>
        path.reduce<HTMLElement | null>(
          (inside, selector, depth) => (depth === 0 ? document : inside?.shadowRoot)?.querySelector(selector) ?? null,
          null,
        );
      const input = find(field) as HTMLTextAreaElement;
      const options = { bubbles: true, composed: true };
      input.value = words;
      input.dispatchEvent(new InputEvent("input", options));
      const start = performance.now();
      input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", cancelable: true, ...options }));
      while (!find(step)?.checkVisibility()) await new Promise((next) => setTimeout(next, 4));
      await new Promise((next) => requestAnimationFrame(next));
      return performance.now() - start;
    },
    { field: paths.field, step: paths.step, words: question },
  );

const runOnce = async (browser: Browser, server: RealServer, fault: Fault): Promise<number> => {
  await server.start();
  const proxy = await startFaultProxy(server.url);
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(`${proxy.url}/?lang=en`);
  const bundle = page.waitForResponse(/bundle\/\w+\.json/);
  await page.locator(".launcher").click();
  await (await bundle).finished();
  await page.locator("textarea").waitFor();
  await page.waitForTimeout(500);
  await fault.happen({ server, proxy, context, page });
  const time = await timeToStep(page);
  await context.close();
  await proxy.close();
  return time;
};

await buildWidgetIfChanged();
const [server, browser] = await Promise.all([startRealServer(), launchChromium()]);
const times = new Map(faults.map((fault) => [fault, [] as number[]]));
// Taking turns; the first round warms up browser and server.
for (let round = 0; round <= rounds; round++)
  for (const fault of faults) {
    const time = await runOnce(browser, server, fault);
    if (round > 0) times.get(fault)?.push(time);
  }
await browser.close();
await server.close();

console.log(`Milliseconds from asking to the first cited step, ${rounds} rounds; the longest counts.\n`);
console.log("| Fault | median | longest | at most |\n| --- | --- | --- | --- |");
for (const [{ what, atMostMs }, measured] of times) {
  const sorted = measured.toSorted((a, b) => a - b);
  const longest = sorted.at(-1) ?? Number.NaN;
  const isOver = !(longest <= atMostMs);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  console.log(`| ${what} | ${median.toFixed(0)} | ${longest.toFixed(0)}${isOver ? " **OVER**" : ""} | ${atMostMs} |`);
  if (isOver) process.exitCode = 1;
}
