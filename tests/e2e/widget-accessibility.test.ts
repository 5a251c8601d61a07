import type { CDPSession, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { skipsChromium } from "../support/chromium.ts";
import { eventsOf } from "../support/fake-shirube-server.ts";
import { sampleAnswer } from "../support/sample-answer.ts";
import { askInWidget, setUpWidgetStage, type WidgetStage } from "../support/widget-page.ts";

/** What has focus, seen through the shadow roots. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.className || element?.localName || "";
  });

describe.skipIf(skipsChromium)("the widget by keyboard, screen reader and phone, in Chromium", () => {
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

  test("Enter on the launcher opens a labelled dialog and focus moves in; Escape closes it and focus returns", async () => {
    for (let tabs = 0; tabs < 20 && (await focused(page)) !== "launcher"; tabs++) await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("launcher");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Shirube" }).waitFor();
    await expect.poll(() => focused(page)).toBe("textarea");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await focused(page)).toBe("launcher");
  });

  test("the log is busy until the answer is whole, and then says each of its parts once", async () => {
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const answer = sampleAnswer();
    stage.server.respond = async function* () {
      const events = eventsOf(answer);
      yield* events.slice(0, -1);
      await held;
      yield* events.slice(-1);
    };
    await askInWidget(page, "Internal Server Error");
    const log = page.getByRole("log", { name: "Conversation" });
    await log.getByText("It usually passes").waitFor();
    expect(await log.getAttribute("aria-busy")).toBe("true");
    finish();
    await page.locator(".transcript[aria-busy=false]").waitFor();
    const added = await log.evaluateHandle((element) => {
      const texts: string[] = [];
      const note = (records: MutationRecord[]) => {
        for (const { addedNodes } of records) for (const node of addedNodes) texts.push(node.textContent ?? "");
      };
      new MutationObserver(note).observe(element, { childList: true, subtree: true });
      return texts;
    });
    await page.locator(".step .mark").first().click();
    await page.locator(".step blockquote").waitFor();
    // An element that is put in anew would be read anew.
    const readAgain = (await added.jsonValue()).join(" ");
    const shown = await log.innerText();
    for (const text of ["It usually passes", ...answer.steps.map((step) => step.text)]) {
      expect(readAgain).not.toContain(text);
      expect(shown.split(text)).toHaveLength(2);
    }
  });

  test("Escape still closes after a click whose button is gone", async () => {
    await askInWidget(page, "Internal Server Error");
    await page.getByRole("button", { name: "Still broken" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await focused(page)).toBe("launcher");
  });

  test("a panel that the page opens by itself does not take focus", async () => {
    await page.locator("shirube-chat").evaluate((element) => element.setAttribute("open", ""));
    await page.getByRole("dialog").waitFor();
    expect(await focused(page)).toBe("body");
  });

  test("Enter that ends a Japanese composition never sends; the next one does", async () => {
    await page.locator(".launcher").click();
    await page.locator("textarea").click();
    const keyboard: CDPSession = await page.context().newCDPSession(page);
    await keyboard.send("Input.imeSetComposition", { text: "えらー", selectionStart: 3, selectionEnd: 3 });
    await page.keyboard.press("Enter");
    expect(await page.locator(".exchange").count()).toBe(0);
    await keyboard.send("Input.insertText", { text: "エラー" });
    // Safari reports the Enter that ends a composition after it has ended, as key code 229.
    await page.locator("textarea").dispatchEvent("keydown", { key: "Enter", keyCode: 229, bubbles: true });
    expect(await page.locator(".exchange").count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.locator(".exchange").waitFor();
    expect(stage.server.requests).toHaveLength(1);
  });

  test("Shift+Enter makes a new line instead of sending", async () => {
    await page.locator(".launcher").click();
    await page.locator("textarea").fill("one");
    await page.keyboard.press("Shift+Enter");
    expect(await page.locator("textarea").inputValue()).toBe("one\n");
    expect(stage.server.requests).toHaveLength(0);
  });

  test.each([
    { scheme: "light", language: "en", width: 1280 },
    { scheme: "dark", language: "ja", width: 360 },
  ] as const)(
    "axe finds nothing: $scheme, $language, $width px",
    async ({ scheme, language, width }) => {
      await page.context().close();
      page = await stage.open(`/?lang=${language}`, { colorScheme: scheme, viewport: { width, height: 800 } });
      expect(await axeViolations(page)).toEqual([]);
      await askInWidget(page, "Internal Server Error");
      await page.locator(".step .mark").first().click();
      await page.locator(".sources summary").click();
      expect(await axeViolations(page)).toEqual([]);
      stage.server.respond = () => "internal-error";
      await askInWidget(page, "again");
      await page.getByRole("alert").waitFor();
      expect(await axeViolations(page)).toEqual([]);
    },
    30_000,
  );

  test("on a phone the panel is a full-screen modal sheet with large targets and no zooming input", async () => {
    await page.context().close();
    page = await stage.open("/?lang=ja", { viewport: { width: 360, height: 740 }, hasTouch: true });
    await askInWidget(page, "エラー");
    await page.locator(".sources").waitFor();
    expect(await page.locator("dialog").boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    expect(await page.locator("dialog:modal").count()).toBe(1);
    const heights = await page
      .locator("dialog")
      .locator("button:not(.mark), textarea, summary, a")
      .evaluateAll((all) =>
        all.filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect().height),
      );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(
      await page.locator("textarea").evaluate((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
    ).toBe(16);
    expect(await page.locator("dialog").evaluate((dialog) => dialog.scrollWidth)).toBe(360);
  });

  test("nothing moves under reduced motion", async () => {
    await askInWidget(page, "Internal Server Error");
    await page.locator(".step").first().waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
