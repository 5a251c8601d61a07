import type { Browser } from "playwright-core";
import { type PageTimes, startClock, type Task } from "./page-clock.ts";

/** One load of one page, cold. Bytes are those of bodies as sent, compressed. */
export interface Load extends PageTimes {
  requests: number;
  bytes: number;
  /** Once all that follows the answer has been fetched and has run. */
  settled: { blockingMs: number; requests: number; bytes: number; heapMebibytes: number };
}

/** A fair 3G or a crowded café, on a phone of the middle class. */
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 1_600_000 / 8 };
const cpuSlowdown = 4;
/** Without a request running for so long, a page counts as settled. */
const quietMs = 1_500;

export const measureLoad = async (browser: Browser, address: string, task: Task): Promise<Load> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const sent = { requests: 0, bytes: 0 };
  const running = new Set<string>();
  let lastTrafficAt = Date.now();
  const note = (change: () => void): void => {
    change();
    lastTrafficAt = Date.now();
  };
  session.on("Network.requestWillBeSent", ({ requestId, request }) =>
    note(() => {
      if (request.url.startsWith("data:")) return;
      running.add(requestId);
      sent.requests++;
    }),
  );
  session.on("Network.dataReceived", ({ encodedDataLength }) => note(() => (sent.bytes += encodedDataLength)));
  for (const end of ["Network.loadingFinished", "Network.loadingFailed"] as const)
    session.on(end, ({ requestId }) => note(() => running.delete(requestId)));
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  await page.addInitScript(startClock, task);
  await page.goto(address, { waitUntil: "commit" });
  const times = await page.evaluate(() => window.answered);
  const atAnswer = { ...sent, blockingMs: await page.evaluate(() => window.blockingMs()) };
  while (running.size > 0 || Date.now() - lastTrafficAt < quietMs) await page.waitForTimeout(200);
  const blockingMs = await page.evaluate(() => window.blockingMs());
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await context.close();
  return { ...times, ...atAnswer, settled: { blockingMs, ...sent, heapMebibytes: usedSize / 2 ** 20 } };
};
