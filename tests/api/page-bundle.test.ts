import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { measureBundle } from "../../scripts/build-bundle.ts";
import { contractVersion } from "../../server/contract/bundle.ts";
import { SuggestionList } from "../../server/contract/suggestions.ts";
import { answerInPage, type PastTurn } from "../../server/core/offline/answer-in-page.ts";
import { openPageBundle, type PageBundle } from "../../server/core/offline/page-bundle.ts";
import { allCues } from "../../server/core/understanding/cues/index.ts";
import { createTestApp, type TestApp } from "../support/create-test-app.ts";

let app: TestApp;
let languages: string[];
beforeAll(async () => {
  app = await createTestApp();
  const ready = (await (await app.request("/readyz")).json()) as { knowledge: { languages: string[] } };
  languages = ready.knowledge.languages;
});
afterAll(() => app[Symbol.asyncDispose]());

const bundleOf = async (language: string): Promise<PageBundle> => {
  const response = await app.request(`/bundle/${language}.json`);
  expect(response.status).toBe(200);
  return (await response.json()) as PageBundle;
};

/** An answer without what is new each time, and without the mark that it was made in the page. */
const lasting = ({ id: _id, conversationId: _conversation, degraded: _degraded, ...rest }: PastTurn["answer"]) => rest;

describe("the page bundle", () => {
  test("is at most 40 KiB in each language, its tree at most 6 KiB", async () => {
    for (const language of languages) {
      const bundle = await bundleOf(language);
      const { bundle: bytes, tree } = measureBundle(bundle);
      expect(bytes, language).toBeLessThanOrEqual(40 * 1024);
      expect(tree, language).toBeLessThanOrEqual(6 * 1024);
      expect(bundle).toMatchObject({ contract: contractVersion, language });
    }
  });

  test("comes compressed as the client likes it, and not again while it is the same", async () => {
    const encoded = async (encoding: string) =>
      app.request("/bundle/en.json", { headers: { "Accept-Encoding": encoding } });
    const [br, gzip, plain] = await Promise.all(["gzip, br", "gzip", "identity"].map(encoded));
    const bytes = async (response: Response | undefined) =>
      Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0));
    const text = (await bytes(plain)).toString();
    expect(brotliDecompressSync(await bytes(br)).toString()).toBe(text);
    expect(gunzipSync(await bytes(gzip)).toString()).toBe(text);
    const etag = plain?.headers.get("ETag") ?? "";
    const same = await app.request("/bundle/en.json", { headers: { "If-None-Match": etag } });
    expect(same.status).toBe(304);
  });

  test("of an unknown language is a 404; `default` is the knowledge's first", async () => {
    expect((await app.request("/bundle/xx.json")).status).toBe(404);
    expect((await app.request("/bundle/en")).status).toBe(404);
    expect((await bundleOf("default")).language).toBe(languages[0]);
  });

  const ways = {
    ja: ["ChatGPTに Internal Server Error と出ます", "キャッシュはもう消しました", "こんにちは", "パンの焼き方は？"],
    en: ["ChatGPT shows Internal Server Error", "I already cleared cookies", "hello", "How do I bake bread?"],
  };
  test.each(["ja", "en"] as const)(
    "%s: a page answers as the server does, turn by turn, whoever answered before",
    async (language) => {
      const bundle = await bundleOf(language);
      const base = openPageBundle(bundle, allCues);
      let count = 0;
      const ids = { newId: () => `local-${++count}` };
      const history: PastTurn[] = [];
      let conversationId: string | undefined;
      for (const question of ways[language]) {
        const online = await app.ask({ question, language, ...(conversationId ? { conversationId } : {}) });
        conversationId = online.conversationId;
        const options = { language, conversationId, now: 0, ids, handoffUrl: null };
        const offline = await answerInPage(base, history, { question }, options);
        expect(lasting(offline)).toEqual(lasting(online));
        expect(offline.degraded).toEqual([{ part: "server", reason: "unavailable" }]);
        history.push({ request: { question }, answer: online });
      }
    },
  );

  test("the guide goes on in the page where the server left it", async () => {
    const base = openPageBundle(await bundleOf("en"), allCues);
    const question = "ChatGPT shows Internal Server Error";
    const first = await app.ask({ question, language: "en" });
    const choice = first.choices.find(({ id }) => id.endsWith(":still-broken"))?.id ?? "";
    const options = { language: "en", conversationId: "c", now: 0, ids: { newId: () => "local" }, handoffUrl: null };
    const offline = await answerInPage(base, [{ request: { question }, answer: first }], { choice }, options);
    const online = await app.ask({ choice, conversationId: first.conversationId });
    expect(offline.steps).toEqual(online.steps);
    expect(offline.steps.length).toBeGreaterThan(0);
  });
});

describe("suggestions", () => {
  const suggested = async (text: string, language: string): Promise<string[]> => {
    const query = new URLSearchParams({ text, language });
    const response = await app.request(`/suggestions?${query}`);
    expect(response.status).toBe(200);
    return SuggestionList.parse(await response.json()).suggestions.map((each) => each.text);
  };

  test("are questions that contain what is typed, a few, one for each article", async () => {
    const found = await suggested("cache", "en");
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(4);
    for (const text of found) expect(text.toLowerCase()).toContain("cache");
    for (const text of await suggested("キャッシュ", "ja")) expect(text).toContain("キャッシュ");
  });

  test("are none for a single letter, a blank or what nobody asks", async () => {
    for (const text of ["c", " ", "", "qqqqzz"]) expect(await suggested(text, "en")).toEqual([]);
  });
});
