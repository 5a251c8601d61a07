import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { contractVersion as serverVersion } from "../../server/contract/bundle.ts";
import type { AnswerEvent } from "../../server/contract/events.ts";
import { contractVersion as widgetVersion } from "../../widget/client/contract-version.ts";
import { skipsChromium } from "../support/chromium.ts";
import { eventsOf } from "../support/fake-shirube-server.ts";
import { sampleAnswer } from "../support/sample-answer.ts";
import { askInWidget, setUpWidgetStage, type WidgetStage } from "../support/widget-page.ts";

test("widget and server of one repository speak the same contract", () => {
  expect(widgetVersion).toBe(serverVersion);
});

describe.skipIf(skipsChromium)("a widget and a server of different ages, in Chromium", () => {
  let stage: WidgetStage;
  let page: Page;

  beforeAll(async () => {
    stage = await setUpWidgetStage();
  }, 60_000);
  afterAll(() => stage?.close());
  beforeEach(async () => {
    page = await stage.open();
  });
  afterEach(async () => {
    expect(stage.faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  test("what a newer server adds is passed over: events, fields, parts, codes", async () => {
    const added = { newField: { deep: true } };
    const answer = sampleAnswer({
      ...added,
      degraded: [{ part: "astrology" as "llm", reason: "eclipse" as "timeout" }],
      steps: sampleAnswer().steps.map((step) => ({ ...step, ...added })),
    });
    stage.server.respond = () => [
      { type: "mood-changed", mood: "bright" } as unknown as AnswerEvent,
      ...eventsOf(answer).map((event) => ({ ...event, ...added }) as AnswerEvent),
    ];
    await askInWidget(page, "Internal Server Error");
    await page.locator(".tools").waitFor();
    expect(await page.locator(".step").count()).toBe(2);
    expect(await page.locator(".exchange").innerText()).not.toContain("undefined");
    stage.server.respond = () => [
      ...eventsOf(answer).slice(0, 1),
      { type: "answer-error", problem: { type: "", code: "solar-flare" as "internal-error", title: "", status: 503 } },
    ];
    await askInWidget(page, "again");
    expect(await page.getByRole("alert").innerText()).toContain("Something failed on our side");
  });

  test("an older server without bundles, feedback or export still answers", async () => {
    const { confidence: _confidence, degraded: _degraded, ...older } = sampleAnswer();
    stage.server.respond = () => eventsOf(older as ReturnType<typeof sampleAnswer>);
    await askInWidget(page, "Internal Server Error");
    await page.getByRole("button", { name: "Was this helpful? Yes" }).click();
    await page.getByText("That did not work just now.").waitFor();
    expect(await page.locator(".step").count()).toBe(2);
  });

  test("a bundle of another contract is left alone", async () => {
    await page.route("**/bundle/*", (route) =>
      route.fulfill({ json: { contract: serverVersion + 1, language: "en", version: "later" } }),
    );
    await page.reload();
    stage.server.respond = () => "internal-error";
    await askInWidget(page, "Internal Server Error");
    await page.getByRole("alert").waitFor();
    expect(await page.locator(".banner").count()).toBe(0);
  });
});
