import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { skipsChromium } from "../support/chromium.ts";
import { eventsOf } from "../support/fake-shirube-server.ts";
import { sampleAnswer } from "../support/sample-answer.ts";
import { askInWidget, setUpWidgetStage, type WidgetStage } from "../support/widget-page.ts";

describe.skipIf(skipsChromium)("what a site's owner adds, in Chromium", () => {
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

  const set = (attributes: Record<string, string>): Promise<void> =>
    page.locator("shirube-chat").evaluate((chat, given) => {
      for (const [name, value] of Object.entries(given)) chat.setAttribute(name, value);
    }, attributes);
  const slotted = (slot: string, text: string): Promise<void> =>
    page.locator("shirube-chat").evaluate(
      (chat, [name = "", words = ""]) => {
        const element = document.createElement("p");
        element.slot = name;
        element.textContent = words;
        chat.append(element);
      },
      [slot, text],
    );

  test("a page that adds nothing fetches nothing for it", async () => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await askInWidget(page, "Internal Server Error");
    await page.locator(".tools").waitFor();
    expect(requests.filter((url) => url.includes("owner"))).toEqual([]);
  });

  test("logo and words of welcome take the place of ours, and a logo that is gone gives it back", async () => {
    const logo = (await page.locator(".brand img").getAttribute("src")) ?? "";
    await set({ logo, welcome: "Ask us about your coffee machine." });
    await page.locator(".launcher").click();
    await page.getByText("Ask us about your coffee machine.").waitFor();
    expect(await page.locator("dialog img.logo").count()).toBe(2);
    expect(await page.locator("dialog .signpost").count()).toBe(0);
    await set({ logo: "/nowhere.png" });
    await page.locator("dialog .signpost").first().waitFor();
    expect(await page.locator("dialog img.logo").count()).toBe(0);
  });

  test("hours are told before the first message and beside the way to a person", async () => {
    await set({ hours: "00:00-24:00", "time-zone": "UTC" });
    await page.locator(".launcher").click();
    await page.getByText("Our people are here now").waitFor();
    stage.server.respond = () =>
      eventsOf(sampleAnswer({ steps: [], handoff: { offered: true, url: "https://help.example/" } }));
    await askInWidget(page, "person");
    await page.locator(".exchange .hours[data-open]").waitFor();
    // A zone that is none makes nobody present or absent, and breaks nothing.
    await set({ "time-zone": "Mars/Olympus" });
    expect(await page.locator(".exchange .hours").textContent()).toBe("00:00-24:00");
    await set({ hours: "on weekdays" });
    expect(await page.locator(".exchange .hours").textContent()).toBe("on weekdays");
    expect(await axeViolations(page)).toEqual([]);
  });

  test("a greeting comes after a while, is counted, takes no focus and opens the panel", async () => {
    await set({ greeting: "Can we help?", "greeting-delay": "0", badge: "" });
    await page.getByText("Can we help?").waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body");
    expect(await page.locator(".launcher").textContent()).toContain("1 unread");
    expect(await axeViolations(page)).toEqual([]);
    await page.getByText("Can we help?").click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator(".greeting").isVisible()).toBe(false);
    expect(await page.locator(".badge").isVisible()).toBe(false);
  });

  test("a greeting is what the page says last, and taken back when the page takes it back", async () => {
    await set({ greeting: "C", "greeting-delay": "0.3" });
    await set({ greeting: "Can we help?" });
    await page.getByText("Can we help?").waitFor();
    await page.locator("shirube-chat").evaluate((chat) => chat.removeAttribute("greeting"));
    expect(await page.locator(".greeting").isVisible()).toBe(false);
  });

  test("a greeting that was dismissed stays away for the visit; nothing is stored before that", async () => {
    const greeting = { greeting: "Can we help?", "greeting-delay": "0" };
    const stored = () => page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    await set(greeting);
    await page.getByText("Can we help?").waitFor();
    expect(await stored()).toEqual([0, 0, ""]);
    await page.getByRole("button", { name: "Dismiss" }).click();
    await page.reload();
    await set(greeting);
    await page.waitForTimeout(500);
    expect(await page.getByText("Can we help?").count()).toBe(0);
  });

  test("somebody who was here before is not greeted", async () => {
    await askInWidget(page, "Internal Server Error");
    await page.locator(".tools").waitFor();
    await page.reload();
    await set({ greeting: "Can we help?", "greeting-delay": "0" });
    await page.waitForTimeout(500);
    expect(await page.getByText("Can we help?").count()).toBe(0);
  });

  test("an answer that comes while the panel is closed is counted on the launcher until it is opened", async () => {
    await set({ badge: "" });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    stage.server.respond = async function* () {
      await held;
      yield* eventsOf(sampleAnswer());
    };
    await askInWidget(page, "Internal Server Error");
    await page.keyboard.press("Escape");
    release();
    await page.locator(".badge", { hasText: "1" }).waitFor();
    expect(await page.locator(".launcher").textContent()).toContain("1 unread");
    await page.locator(".launcher").click();
    await page.keyboard.press("Escape");
    expect(await page.locator(".badge").isVisible()).toBe(false);
  });

  test("slots put the page's own elements into logo, welcome, footer and launcher", async () => {
    for (const name of ["logo", "welcome", "footer", "launcher"]) await slotted(name, `own ${name}`);
    await page.getByText("own launcher").waitFor();
    expect(await page.getByText("own footer").isVisible()).toBe(false);
    await page.getByText("own launcher").click();
    for (const name of ["logo", "welcome", "footer"]) await page.getByText(`own ${name}`).waitFor();
    const [header, footer, composer] = await Promise.all(
      [page.getByText("own logo"), page.getByText("own footer"), page.locator(".composer")].map((each) =>
        each.boundingBox(),
      ),
    );
    expect(header?.y).toBeLessThan(composer?.y ?? 0);
    expect(footer?.y).toBeGreaterThan(composer?.y ?? 0);
  });

  test.each(["en", "ja", "ar"])(
    "the self-check works under the strictest policy, and axe finds nothing: %s",
    async (lang) => {
      await page.evaluate((language) => {
        document.documentElement.lang = language;
        document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
      }, lang);
      await set({ "check-hosts": stage.server.url });
      await page.locator(".launcher").click();
      await page.locator(".self-check").click();
      await page.locator(".check").waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.locator(".check .main").click();
      await page.locator(".check strong").waitFor({ timeout: 20_000 });
      // The scripted server knows no /healthz: there, and not well.
      expect(await page.locator(".result").nth(1).textContent()).toContain("HTTP 404");
      expect(await axeViolations(page)).toEqual([]);
      await page.locator(".check .main").click();
      await page.locator(".exchange .tools").waitFor();
      expect(stage.server.requests[0]?.diagnostics?.checks).toHaveLength(10);
    },
  );

  test("nothing of the page is sent unless the page says so", async () => {
    await askInWidget(page, "It does not work");
    await page.locator(".tools").waitFor();
    expect(stage.server.requests[0]).not.toHaveProperty("page");
    expect(await page.getByText("are sent along").count()).toBe(0);
  });

  test("title, address and error go along when it does, said before the first message, without query or fragment", async () => {
    await page.evaluate(() => history.replaceState(null, "", "/help?token=secret#secret"));
    await set({ "page-context": "", "page-error": "Internal Server Error" });
    await page.locator(".launcher").click();
    await page.getByText("are sent along").waitFor();
    await askInWidget(page, "It does not work");
    await page.locator(".tools").waitFor();
    expect(stage.server.requests[0]).toMatchObject({
      page: { title: "Shirube", url: `${stage.server.url}/help`, error: "Internal Server Error" },
    });
    await page.getByRole("button", { name: "Still broken" }).click();
    await page.locator(".tools").nth(1).waitFor();
    expect(stage.server.requests[1]).not.toHaveProperty("page");
  });

  test.each(["dark", "light"] as const)("theme=%s wins over the system", async (theme) => {
    await page.emulateMedia({ colorScheme: theme === "dark" ? "light" : "dark" });
    await set({ theme });
    await askInWidget(page, "Internal Server Error");
    await page.locator(".tools").waitFor();
    const paper = await page.locator("dialog").evaluate((dialog) => getComputedStyle(dialog).backgroundColor);
    expect(paper).toBe(theme === "dark" ? "rgb(20, 27, 32)" : "rgb(250, 249, 246)");
    expect(await axeViolations(page)).toEqual([]);
  });

  test("what was tried can be copied for a person, with how it went", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await askInWidget(page, "Internal Server Error");
    await page.getByRole("button", { name: "Still broken" }).click();
    await page.locator(".tools").nth(1).waitFor();
    stage.server.respond = () => eventsOf(sampleAnswer({ id: "answer-3", steps: [], handoff: { offered: true } }));
    await askInWidget(page, "a person please");
    await page.getByRole("button", { name: "Copy what I tried" }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("“Internal Server Error”");
    expect(copied).toContain("Reload the page: Didn’t help");
  });

  test("a phone's keyboard never covers the field", async () => {
    await page.context().close();
    page = await stage.open("/?lang=en", { viewport: { width: 360, height: 740 }, hasTouch: true });
    await askInWidget(page, "Internal Server Error");
    await page.locator(".tools").waitFor();
    // As iOS does it: the visual viewport shrinks and the page does not.
    await page.evaluate(() => {
      const { visualViewport } = window;
      if (!visualViewport) throw new Error("no visual viewport");
      Object.defineProperty(visualViewport, "height", { configurable: true, get: () => 420 });
      visualViewport.dispatchEvent(new Event("resize"));
    });
    const box = await page.locator(".composer").boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(420);
    await page.evaluate(() => {
      Reflect.deleteProperty(window.visualViewport ?? {}, "height");
      window.visualViewport?.dispatchEvent(new Event("resize"));
    });
    expect((await page.locator("dialog").boundingBox())?.height).toBe(740);
  });
});
