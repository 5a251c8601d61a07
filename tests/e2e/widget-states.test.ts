import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { skipsChromium } from "../support/chromium.ts";
import { eventsOf } from "../support/fake-shirube-server.ts";
import { sampleAnswer } from "../support/sample-answer.ts";
import { askInWidget, setUpWidgetStage, type WidgetStage } from "../support/widget-page.ts";

describe.skipIf(skipsChromium)("the widget in its states, in Chromium", () => {
  let stage: WidgetStage;
  let page: Page;

  beforeAll(async () => {
    stage = await setUpWidgetStage();
  }, 60_000);
  afterAll(() => stage?.close());
  beforeEach(() => {
    stage.server.respond = () => eventsOf(sampleAnswer());
  });
  afterEach(async () => {
    expect(stage.faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  const never = new Promise<never>(() => undefined);
  const answered = async (): Promise<void> => {
    await askInWidget(page, "Internal Server Error");
    await page.locator(".tools").waitFor();
  };
  const speaking = (language: string) => async (): Promise<void> => {
    await page.evaluate((lang) => {
      document.documentElement.lang = lang;
      document.documentElement.dir = lang === "ar" ? "rtl" : "ltr";
    }, language);
    await answered();
  };
  const states: Record<string, { options?: BrowserContextOptions; reach: () => Promise<void> }> = {
    closed: { reach: async () => undefined },
    open: {
      reach: async () => {
        await page.locator(".launcher").click();
        await page.locator(".privacy").waitFor();
      },
    },
    streaming: {
      reach: async () => {
        stage.server.respond = async function* () {
          yield* eventsOf(sampleAnswer()).slice(0, 6);
          await never;
        };
        await askInWidget(page, "Internal Server Error");
        await page.locator(".step").first().waitFor();
      },
    },
    answered: { reach: answered },
    "answered, with everything unfolded": {
      reach: async () => {
        await answered();
        await page.locator(".step .mark").first().click();
        await page.locator(".sources summary").click();
        await page.getByRole("button", { name: "More", exact: true }).click();
      },
    },
    error: {
      reach: async () => {
        stage.server.respond = () => "internal-error";
        await askInWidget(page, "Internal Server Error");
        await page.getByRole("alert").waitFor();
      },
    },
    dark: { options: { colorScheme: "dark" }, reach: answered },
    "forced colours": { options: { forcedColors: "active" }, reach: answered },
    Japanese: { reach: speaking("ja") },
    "right to left": { reach: speaking("ar") },
    "360 px": { options: { viewport: { width: 360, height: 740 } }, reach: answered },
    "200 % zoom, as 640 px at twice the density": {
      options: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
      reach: answered,
    },
  };

  test.each(Object.keys(states))("axe finds nothing: %s", async (name) => {
    const state = states[name];
    page = await stage.open("/?lang=en", state?.options);
    await state?.reach();
    expect(await axeViolations(page)).toEqual([]);
  });

  test("right to left, launcher and panel stand on the other side", async () => {
    page = await stage.open("/?lang=en");
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    const launcher = await page.locator(".launcher").boundingBox();
    await page.locator(".launcher").click();
    await page.locator("textarea").waitFor();
    const dialog = await page.locator("dialog").boundingBox();
    expect([launcher?.x, dialog?.x]).toEqual([20, 20]);
  });

  test("work that takes long is said, and a hang is cut, said and can be tried again", async () => {
    page = await stage.open("/?lang=en");
    stage.server.respond = async function* () {
      await never;
      yield* [];
    };
    await askInWidget(page, "Internal Server Error");
    await page.getByText("Still working…").waitFor();
    expect(await page.locator("textarea").isEditable()).toBe(true);
    await page.getByRole("alert").waitFor({ timeout: 25_000 });
    stage.server.respond = () => eventsOf(sampleAnswer());
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("It usually passes").waitFor();
    const [first, second] = stage.server.requests.slice(-2);
    expect(second).toEqual(first);
  });

  test("two widgets on a page keep to themselves", async () => {
    page = await stage.open("/?lang=en");
    await page.evaluate(() => {
      const second = document.createElement("shirube-chat");
      second.setAttribute("inline", "");
      second.setAttribute("title", "Second");
      second.setAttribute("endpoint", `${location.origin}/`);
      document.body.prepend(second);
    });
    const second = page.getByRole("region", { name: "Second" });
    await second.locator("textarea").fill("only here");
    await second.locator("textarea").press("Enter");
    await second.locator(".tools").waitFor();
    await page.locator(".launcher:visible").click();
    await page.getByRole("dialog").waitFor();
    expect(await page.getByRole("dialog").locator(".exchange").count()).toBe(0);
  });

  test("a page that has changed the prototypes does not break it", async () => {
    page = await stage.open("/?lang=en");
    await page.addInitScript(() => {
      const extra = { configurable: true, enumerable: true, value: () => "extended" };
      Object.defineProperty(Object.prototype, "extend", extra);
      Object.defineProperty(Array.prototype, "last", extra);
      Object.defineProperty(String.prototype, "trimAll", extra);
    });
    await page.reload();
    await answered();
    expect(await page.locator(".step").count()).toBe(2);
  });
});
