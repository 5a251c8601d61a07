import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildWidgetIfChanged } from "../../scripts/build-widget.ts";
import type { Answer, Citation } from "../../server/contract/answer.ts";
import type { ArticleView } from "../../server/contract/article-view.ts";
import { launchChromium, skipsChromium } from "../support/chromium.ts";
import { type RealServer, startRealServer } from "../support/real-server.ts";
import { askInWidget } from "../support/widget-page.ts";

const words = {
  en: { question: "ChatGPT shows Internal Server Error", greeting: "hello" },
  ja: { question: "ChatGPTに Internal Server Error と出ます", greeting: "こんにちは" },
};

/** Whole answers, in the order the page heard of them. */
const answersOf = (page: Page): Promise<Answer[]> =>
  page.evaluate(() => (window as unknown as { answers: Answer[] }).answers);

const nextAnswer = async (page: Page, count: number): Promise<Answer> => {
  await expect.poll(async () => (await answersOf(page)).length, { timeout: 10_000 }).toBe(count);
  const answer = (await answersOf(page)).at(-1);
  if (!answer) throw new Error("no answer");
  return answer;
};

describe.skipIf(skipsChromium)("the widget and the real server, in Chromium", () => {
  let server: RealServer;
  let browser: Browser;
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
    const context = await browser.newContext({ reducedMotion: "reduce" });
    page = await context.newPage();
    faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) faults.push(message.text());
    });
    await page.addInitScript(() => {
      Object.assign(window, { answers: [] });
      document.addEventListener("shirube-answer", (event) => {
        (window as unknown as { answers: unknown[] }).answers.push(
          (event as CustomEvent<{ answer: unknown }>).detail.answer,
        );
      });
    });
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.context().close();
  });

  const bodyOf = async ({ articleId, language }: Citation): Promise<string> => {
    const response = await fetch(`${server.url}/articles/${articleId}?language=${language}`);
    return ((await response.json()) as ArticleView).body;
  };

  test.each(["en", "ja"] as const)("%s: cited steps, whose quotes are the article's own words", async (language) => {
    await page.goto(`${server.url}/?lang=${language}`);
    await askInWidget(page, words[language].question);
    const answer = await nextAnswer(page, 1);
    expect(answer).toMatchObject({ language, mode: "guided", topicArticleId: "internal-server-error" });
    expect(await page.locator(".step").count()).toBe(answer.steps.length);
    expect(answer.steps.length).toBeGreaterThan(2);
    for (const [index, step] of answer.steps.entries()) {
      const card = page.locator(".step").nth(index);
      await card.locator(".mark").first().click();
      const citation = answer.citations.find(({ number }) => number === step.citations[0]);
      if (!citation) throw new Error(`step ${step.id} is not cited`);
      const shown = await card.locator("blockquote").textContent();
      expect(shown).toBe((await bodyOf(citation)).slice(citation.start, citation.end));
    }
  });

  test.each(["en", "ja"] as const)("%s: steps are on screen no later than the text", async (language) => {
    await page.goto(`${server.url}/?lang=${language}`);
    const first = await page.evaluate(
      ([question]) =>
        new Promise<string>((resolve) => {
          const chat = document.querySelector("shirube-chat");
          const watch = (): void => {
            const root = chat?.shadowRoot?.querySelector("shirube-panel")?.shadowRoot;
            const hasStep = root?.querySelector(".step") !== null && root !== undefined && root !== null;
            const hasText = (root?.querySelector(".text > p")?.textContent ?? "").trim() !== "";
            if (hasStep || hasText) resolve(hasStep ? "steps" : "text");
            else requestAnimationFrame(watch);
          };
          watch();
          void chat?.ask(question ?? "");
        }),
      [words[language].question],
    );
    expect(first).toBe("steps");
  });

  test.each(["en", "ja"] as const)("%s: the tree's questions lead to steps by clicks alone", async (language) => {
    await page.goto(`${server.url}/?lang=${language}`);
    await askInWidget(page, words[language].greeting);
    const greeting = await nextAnswer(page, 1);
    expect(greeting.choices.length).toBeGreaterThan(3);
    await page.locator(".choices .choice").first().click();
    const answer = await nextAnswer(page, 2);
    expect(answer.conversationId).toBe(greeting.conversationId);
    expect(answer.steps.length).toBeGreaterThan(0);
    expect(answer.confidence).toBeNull();
  });

  test.each(["en", "ja"] as const)(
    "%s: what did not help is not offered again, and what worked ends it",
    async (language) => {
      await page.goto(`${server.url}/?lang=${language}`);
      await askInWidget(page, words[language].question);
      const first = await nextAnswer(page, 1);
      const click = async (ending: string): Promise<void> => {
        const { choices } = (await answersOf(page)).at(-1) as Answer;
        const choice = choices.find(({ id }) => id.endsWith(ending));
        await page
          .getByRole("button", { name: choice?.label ?? ending, exact: true })
          .last()
          .click();
      };
      await click(":still-broken");
      const second = await nextAnswer(page, 2);
      const offered = new Set(first.steps.map(({ id }) => id));
      expect(second.steps.filter(({ id }) => offered.has(id))).toEqual([]);
      expect(second.steps.length).toBeGreaterThan(0);
      await page.locator(".exchange").last().locator(".step .outcomes button").first().click();
      const closing = await nextAnswer(page, 3);
      expect(closing.steps).toEqual([]);
      expect(closing.text).not.toBe("");
    },
  );
});
