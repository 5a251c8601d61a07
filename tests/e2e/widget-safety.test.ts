import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AnswerEvent } from "../../server/contract/events.ts";
import { skipsChromium } from "../support/chromium.ts";
import { eventsOf } from "../support/fake-shirube-server.ts";
import { sampleAnswer } from "../support/sample-answer.ts";
import { askInWidget, setUpWidgetStage, type WidgetStage } from "../support/widget-page.ts";

const payload = `<img src=//remote.example/x onerror="document.title='executed'"><script>document.title='executed'</script>`;

describe.skipIf(skipsChromium)("the widget among hostile words and pages, in Chromium", () => {
  let stage: WidgetStage;
  let page: Page;

  beforeAll(async () => {
    stage = await setUpWidgetStage();
  }, 60_000);
  afterAll(() => stage?.close());
  beforeEach(async () => {
    stage.server.requests.length = 0;
    stage.server.respond = () => eventsOf(sampleAnswer());
    page = await stage.open();
  });
  afterEach(async () => {
    expect(stage.faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  test("markup in every part of an answer is shown as text and loads nothing", async () => {
    const { steps, citations } = sampleAnswer();
    const links = [
      { label: payload, url: "javascript:document.title='executed'" },
      { label: "data", url: "data:text/html,<script>alert(1)</script>" },
    ];
    stage.server.respond = () =>
      eventsOf(
        sampleAnswer({
          text: payload,
          textCitations: [],
          steps: steps.map((step) => ({ ...step, title: payload, text: payload, links })),
          citations: citations.map((citation) => ({ ...citation, title: payload, section: payload, quote: payload })),
          choices: [{ id: "a:b", label: payload }],
          handoff: { offered: true, url: "javascript:document.title='executed'" },
        }),
      );
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).host));
    await askInWidget(page, payload);
    await page.locator(".sources summary").click();
    await page.locator(".step .mark").first().click();
    for (const place of [".question", ".text", ".step strong", ".quote blockquote", ".quote cite", ".choices .choice"])
      expect(await page.locator(place).first().textContent()).toContain(payload);
    expect(await page.locator("shirube-panel").locator("img, script, iframe").count()).toBe(0);
    for (const href of await page
      .locator("shirube-panel a")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href"))))
      expect(href).toMatch(/^https?:/);
    await page.locator(".step").first().getByText(payload).last().click();
    expect(await page.title()).toBe("Shirube");
    expect(new Set(requests)).toEqual(new Set([new URL(stage.server.url).host]));
  });

  const nonsense: Record<string, unknown> = {
    nothing: null,
    "a word": "answer",
    "no steps": { ...sampleAnswer(), steps: undefined },
    "a step that is none": { ...sampleAnswer(), steps: [null] },
    "sources that are a number": { ...sampleAnswer(), citations: 5 },
    "no choices": { ...sampleAnswer(), choices: undefined },
  };

  test.each(Object.keys(nonsense))(
    "an answer that makes no sense is said to be broken, throws nothing into the page, and the next one comes: %s",
    async (name) => {
      const start = eventsOf(sampleAnswer()).slice(0, -1);
      const end = { type: "answer-end", answer: nonsense[name] } as AnswerEvent;
      stage.server.respond = () => [...start, end];
      await askInWidget(page, "first");
      await page.getByRole("alert").waitFor();
      stage.server.respond = () => eventsOf(sampleAnswer({ text: "The next answer." }));
      await askInWidget(page, "second");
      await page.getByText("The next answer.").waitFor();
      expect(await page.locator(".exchange").count()).toBe(2);
    },
  );

  test("a kept conversation that makes no sense is given up, and a new one can begin", async () => {
    await page.evaluate(() => {
      const exchange = {
        turnId: "t",
        label: "old",
        status: "answered",
        asked: {},
        failure: null,
        answer: { steps: [7] },
      };
      const kept = { savedAt: Date.now(), conversationId: null, outcomes: {}, exchanges: [exchange] };
      localStorage.setItem("shirube:", JSON.stringify(kept));
    });
    await page.reload();
    await askInWidget(page, "Internal Server Error");
    await page.getByText("It usually passes").waitFor();
  });

  test("a link says where it leads", async () => {
    await askInWidget(page, "Internal Server Error");
    const link = page.getByRole("link", { name: "OpenAI status" });
    expect(await link.innerText()).toContain("status.openai.com");
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
  });

  test("styles of the page do not get in, the inherited ones included", async () => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        body * { letter-spacing: 1em !important; line-height: 4 !important; text-transform: uppercase !important;
            transform: rotate(9deg) !important; opacity: .1 !important; }
        button, textarea { display: none !important; }`);
      document.adoptedStyleSheets = [sheet];
    });
    await askInWidget(page, "Internal Server Error");
    await page.locator(".sources").waitFor();
    const style = await page.locator(".text p").evaluate((element) => {
      const { letterSpacing, textTransform, lineHeight } = getComputedStyle(element);
      return { letterSpacing, textTransform, lineHeight };
    });
    expect(style).toEqual({ letterSpacing: "normal", textTransform: "none", lineHeight: "25.6px" });
    const box = await page.locator("dialog").boundingBox();
    expect(box?.width).toBe(416);
  });

  test("a panel that cannot be fetched is said on the launcher, and the next click tries again", async () => {
    await page.route("**/chunks/shirube-panel*", (route) => route.abort());
    await page.locator(".launcher").click();
    await page.getByRole("button", { name: "Could not load. Try again" }).waitFor();
    await page.unroute("**/chunks/shirube-panel*");
    await page.locator(".launcher").click();
    await page.locator("textarea").waitFor();
  });
});
