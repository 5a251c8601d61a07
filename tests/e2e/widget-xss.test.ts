import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium, skipsChromium } from "../support/chromium.ts";
import { eventsOf } from "../support/fake-shirube-server.ts";
import { sampleAnswer } from "../support/sample-answer.ts";
import { setUpWidgetStage, type WidgetStage } from "../support/widget-page.ts";

const fixture = join(import.meta.dirname, "../fixtures/hostile/xss.jsonl");

const payloads = async (): Promise<string[]> =>
  (await readFile(fixture, "utf8"))
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { payload: string }).payload);

interface Damage {
  /** Calls of what the payloads try to call, and navigations. */
  executions: number;
  /** Requests to anyone but the server. */
  remote: string[];
  /** What the content security policy stopped. */
  reports: string[];
}

/** Counts what payloads do in a page: they call alert, prompt, confirm, print, or go somewhere else. */
const watch = async (page: Page, own: string): Promise<() => Promise<Damage>> => {
  const remote: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(own) && !request.url().startsWith("blob:")) remote.push(request.url());
  });
  page.on("dialog", (dialog) => void dialog.dismiss());
  await page.addInitScript(() => {
    const damage = { executions: 0, reports: [] as string[] };
    Object.assign(window, { damage });
    for (const name of ["alert", "prompt", "confirm", "print"])
      Object.defineProperty(window, name, { value: () => void damage.executions++ });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      damage.reports.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  return async () => {
    const seen = await page.evaluate(() => (window as unknown as { damage: Omit<Damage, "remote"> }).damage);
    return { ...seen, remote };
  };
};

/**
 * Puts payloads where they may do harm, and touches everything that came of it, as a person's mouse and keyboard would.
 * Runs in the page.
 */
const expose = async ({ batch, sink }: { batch: readonly string[]; sink: "widget" | "innerHTML" }): Promise<void> => {
  const kinds = ["click", "mouseover", "mouseenter", "mousemove", "focus", "input", "copy", "pointerdown", "toggle"];
  const own = "button, textarea, form, details, summary, dialog";
  const touch = (root: ParentNode): void => {
    for (const element of root.querySelectorAll("*"))
      if (!element.matches(own)) for (const kind of kinds) element.dispatchEvent(new Event(kind, { bubbles: true }));
  };
  if (sink === "innerHTML") {
    for (const payload of batch) {
      document.body.innerHTML = payload;
      touch(document.body);
      await new Promise((loaded) => setTimeout(loaded, 5));
    }
    return;
  }
  const chat = document.querySelector("shirube-chat");
  const root = chat?.shadowRoot?.querySelector("shirube-panel")?.shadowRoot;
  if (!chat || !root) throw new Error("no panel");
  for (const payload of batch) {
    chat.setAttribute("title", payload);
    await chat.ask(payload);
  }
  for (const mark of root.querySelectorAll<HTMLElement>(".mark")) mark.click();
  for (const sources of root.querySelectorAll("details")) sources.open = true;
  await new Promise((shown) => requestAnimationFrame(shown));
  touch(root);
  chat.reset();
};

describe.skipIf(skipsChromium)("600 hostile payloads, in Chromium", () => {
  let stage: WidgetStage;
  let browser: Browser;
  let all: string[];

  beforeAll(async () => {
    all = await payloads();
    [stage, browser] = await Promise.all([setUpWidgetStage(), launchChromium()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  test("as question, title, answer, quote, label and error text they run nothing and load nothing", async () => {
    expect(all).toHaveLength(600);
    const page = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
    const damageOf = await watch(page, stage.server.url);
    await page.goto(`${stage.server.url}/?lang=en`);
    let turn = 0;
    stage.server.respond = ({ question = "" }) => {
      const { steps, citations } = sampleAnswer();
      const answer = sampleAnswer({
        id: `answer-${turn}`,
        text: question,
        textCitations: [{ start: 0, end: question.length, citations: [1] }],
        steps: steps.map((step) => ({
          ...step,
          id: `${step.id}-${turn}`,
          title: question,
          text: question,
          links: [{ label: question, url: question }],
        })),
        citations: citations.map((each) => ({
          ...each,
          title: question,
          section: question,
          quote: question,
          url: question,
        })),
        choices: [{ id: `node:${turn}`, label: question }],
        handoff: { offered: true, url: question },
      });
      // Every fourth breaks off with the payload as the server's error.
      if (++turn % 4 !== 0) return eventsOf(answer);
      const problem = {
        type: question,
        code: "internal-error",
        title: question,
        detail: question,
        status: 500,
      } as const;
      return [...eventsOf(answer).slice(0, -1), { type: "answer-error", problem }];
    };
    await page.locator("shirube-chat").evaluate((element) => element.setAttribute("open", ""));
    await page.locator("textarea").waitFor();
    for (let start = 0; start < all.length; start += 10)
      await page.evaluate(expose, { batch: all.slice(start, start + 10), sink: "widget" } as const);
    expect(await damageOf()).toEqual({ executions: 0, remote: [], reports: [] });
    await page.context().close();
  }, 120_000);

  test("the same harness finds them in a page that writes them into innerHTML", async () => {
    const page = await (await browser.newContext()).newPage();
    const damageOf = await watch(page, "http://control.test/");
    // Whatever a payload loads or goes to is answered with nothing, so that the page stays.
    await page.route("**/*", (route) =>
      route.request().url() === "http://control.test/"
        ? route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Control</title>" })
        : route.fulfill({ status: 204 }),
    );
    await page.goto("http://control.test/");
    let executions = 0;
    for (let start = 0; start < all.length; start += 30) {
      await page.evaluate(expose, { batch: all.slice(start, start + 30), sink: "innerHTML" } as const);
      executions = (await damageOf()).executions;
    }
    expect(executions).toBeGreaterThanOrEqual(50);
    await page.context().close();
  }, 120_000);
});
