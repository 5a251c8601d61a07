import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ShirubeChat } from "../../widget/shirube-chat.ts";
import { skipsChromium } from "../support/chromium.ts";
import { eventsOf } from "../support/fake-shirube-server.ts";
import { sampleAnswer } from "../support/sample-answer.ts";
import { askInWidget, setUpWidgetStage, type WidgetStage } from "../support/widget-page.ts";

describe.skipIf(skipsChromium)("a conversation in the widget, in Chromium", () => {
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

  test("a question is asked and its answer shown, with three requests from the launcher on", async () => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await page.reload();
    await askInWidget(page, "Internal Server Error");
    await page.getByText("It usually passes within minutes.").waitFor();
    expect(await page.locator(".step").count()).toBe(2);
    expect(stage.server.requests).toMatchObject([{ question: "Internal Server Error", language: "en" }]);
    const own = requests.filter((path) => /shirube|\/ask$/.test(path));
    expect(own).toHaveLength(3);
  });

  test("steps are on screen before the text is written", async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    stage.server.respond = async function* () {
      for (const event of eventsOf(sampleAnswer())) {
        if (event.type === "text-delta") await held;
        yield event;
      }
    };
    await askInWidget(page, "Internal Server Error");
    await page.getByText("Reload the page", { exact: true }).waitFor();
    expect(await page.getByText("It usually passes").count()).toBe(0);
    expect(await page.getByRole("log").getAttribute("aria-busy")).toBe("true");
    release();
    await page.getByText("It usually passes").waitFor();
    await page.locator(".transcript[aria-busy=false]").waitFor();
  });

  test("a source number unfolds the quoted words with their title and section, and fetches nothing", async () => {
    // The last of what the widget fetches for when the server is gone; this stage's server has none.
    const stocked = page.waitForResponse(/\/bundle\/default\.json$/);
    await askInWidget(page, "Internal Server Error");
    await page.locator(".sources").waitFor();
    await (await stocked).finished();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const mark = page.locator(".step").first().getByRole("button", { name: "Source 2" });
    expect(await mark.getAttribute("aria-expanded")).toBe("false");
    await mark.click();
    const quote = page.locator(".step").first().locator(".quote");
    expect(await quote.locator("blockquote").textContent()).toBe(
      "A page that lost its session works again after a reload.",
    );
    expect(await quote.textContent()).toContain("Reload the page and check the connection");
    expect(await quote.textContent()).toContain("› Reload");
    expect(await mark.getAttribute("aria-expanded")).toBe("true");
    await mark.click();
    expect(await quote.count()).toBe(0);
    expect(requests).toEqual([]);
  });

  test("a source number follows the sentence it backs", async () => {
    await askInWidget(page, "Internal Server Error");
    await page.locator(".text sup").waitFor();
    expect(await page.locator(".text p").innerText()).toMatch(/overloaded\.\s*1\s+It usually/);
  });

  test("a choice is sent by its id and is then gone", async () => {
    await askInWidget(page, "Internal Server Error");
    const choice = page.getByRole("button", { name: "Still broken" });
    // The first answer has to be there before the server is given the second.
    await choice.waitFor();
    stage.server.respond = () => eventsOf(sampleAnswer({ id: "answer-2", text: "Then try these.", choices: [] }));
    await choice.click();
    await page.getByText("Then try these.").waitFor();
    expect(stage.server.requests[1]).toMatchObject({
      choice: "outcome:still-broken",
      conversationId: "conversation-1",
    });
    expect(await choice.count()).toBe(0);
  });

  test("an outcome is sent for its step and stays marked", async () => {
    await askInWidget(page, "Internal Server Error");
    const group = page.getByRole("group", { name: "How did it go: Reload the page" }).first();
    await group.waitFor();
    stage.server.respond = () => eventsOf(sampleAnswer({ id: "answer-2", steps: [], choices: [], text: "Noted." }));
    await group.getByRole("button", { name: "Didn’t help" }).click();
    await page.getByText("Noted.").waitFor();
    expect(stage.server.requests[1]).toMatchObject({
      stepOutcome: { stepId: "fix-refresh-and-check-connection/reload", outcome: "failed" },
    });
    expect(await group.locator("[aria-pressed=true]").innerText()).toBe("Didn’t help");
  });

  test("a failure is said in plain words, and Retry sends the same turn again", async () => {
    stage.server.respond = (_request, turn) => (turn === 1 ? "internal-error" : eventsOf(sampleAnswer()));
    await askInWidget(page, "Internal Server Error");
    expect(await page.getByRole("alert").innerText()).toContain("Something failed on our side");
    expect(await page.locator("textarea").isEditable()).toBe(true);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("It usually passes").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    const [first, second] = stage.server.requests;
    expect(second).toEqual(first);
    expect(first?.turnId).toMatch(/^[0-9a-f]{32}$/);
  });

  test("stop ends the answer and keeps what has come", async () => {
    stage.server.respond = async function* () {
      yield* eventsOf(sampleAnswer()).slice(0, 6);
      await new Promise(() => undefined);
    };
    await askInWidget(page, "Internal Server Error");
    await page.locator(".step").first().waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Stopped. This answer is incomplete.").waitFor();
    expect(await page.locator(".step").count()).toBe(2);
  });

  test("who worded the answer, what was degraded and the way to a person are said", async () => {
    stage.server.respond = () =>
      eventsOf(
        sampleAnswer({
          mode: "generated",
          degraded: [
            { part: "embeddings", reason: "timeout" },
            { part: "index", reason: "corrupt" },
          ],
          handoff: { offered: true, url: "https://example.com/contact" },
        }),
      );
    await askInWidget(page, "Internal Server Error");
    await page.getByText("Worded by AI from the sources below").waitFor();
    expect(await page.getByText("Search is running in a simpler mode").count()).toBe(1);
    const person = page.getByRole("link", { name: "Open the contact page" });
    expect(await person.getAttribute("href")).toBe("https://example.com/contact");
  });

  test("the page hears about it: open, answer, error, close", async () => {
    await page.evaluate(() => {
      for (const name of ["shirube-open", "shirube-close", "shirube-answer", "shirube-error"])
        document.addEventListener(name, (event) => {
          const { detail } = event as CustomEvent<{ kind?: string; answer?: { id: string } } | null>;
          document.body.dataset.heard = `${document.body.dataset.heard ?? ""}${name}:${detail?.answer?.id ?? detail?.kind ?? ""} `;
        });
    });
    await askInWidget(page, "first");
    await page.locator(".sources").waitFor();
    stage.server.respond = () => "too-many-requests";
    await askInWidget(page, "second");
    await page.getByRole("alert").waitFor();
    await page.keyboard.press("Escape");
    expect((await page.locator("body").getAttribute("data-heard"))?.trim()).toBe(
      "shirube-open: shirube-answer:answer-1 shirube-error:busy shirube-close:",
    );
  });

  test("inline, the panel stands in the page without a launcher and follows the page's language", async () => {
    await page.locator("shirube-chat").evaluate((element) => element.setAttribute("inline", ""));
    await page.getByRole("region", { name: "Shirube" }).waitFor();
    expect(await page.locator(".launcher").isVisible()).toBe(false);
    await page.evaluate(() => {
      document.documentElement.lang = "ja";
    });
    await page.getByPlaceholder("質問を入力").fill("エラー");
    await page.keyboard.press("Enter");
    await page.locator(".sources").waitFor();
    expect(stage.server.requests).toMatchObject([{ language: "ja" }]);
  });

  test("properties set before the script arrived count", async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/shirube.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(stage.server.url, { waitUntil: "commit" });
    await page.locator("shirube-chat").waitFor({ state: "attached" });
    await page.locator("shirube-chat").evaluate((element: ShirubeChat) => {
      element.language = "ja";
    });
    release();
    await page.getByRole("button", { name: "お困りですか？" }).waitFor();
    expect(await page.locator("shirube-chat").getAttribute("language")).toBe("ja");
  });

  test("the demo's example buttons ask, in the language of the page", async () => {
    await page.goto(`${stage.server.url}/?lang=ja`);
    await page.getByRole("button", { name: "ChatGPT Plus にすれば安定しますか？" }).click();
    await page.locator(".sources").waitFor();
    expect(stage.server.requests).toMatchObject([{ question: "ChatGPT Plus にすれば安定しますか？", language: "ja" }]);
    expect(await page.locator("textarea").getAttribute("placeholder")).toBe("質問を入力");
  });
});
