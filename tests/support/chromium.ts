import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** The system's Chromium: CHROMIUM_PATH, or where distributions put it. Null where there is none. */
export const chromiumPath = (path = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium"): string | null =>
  existsSync(path) ? path : null;

/** Browser tests skip, by name, where there is no browser; REQUIRE_ALL=1 makes that a failure instead. */
export const skipsChromium = chromiumPath() === null && process.env.REQUIRE_ALL !== "1";

export const launchChromium = (): Promise<Browser> => {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error("No Chromium found: install it or set CHROMIUM_PATH.");
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
};
