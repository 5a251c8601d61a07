import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sampleKnowledge } from "../../support/repository.ts";
import { faithful } from "../../support/scripted-llm/faithful.ts";
import { cutRst, good, hang, http, stall, toolCall } from "../../support/scripted-llm/scripts.ts";
import { type ScriptedLlm, startScriptedLlm } from "../../support/scripted-llm/start-scripted-llm.ts";
import { type ServedShirube, serveShirube } from "../../support/serve-shirube.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";
import { ask } from "./asked.ts";

const question = "What does Internal Server Error mean in ChatGPT?";
const healthy = good((request) => [faithful(request)]);
const down = http(503);

let folder: TemporaryFolder;
let llm: ScriptedLlm;
let second: ScriptedLlm;
beforeAll(async () => {
  folder = await createTemporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());
beforeEach(async () => {
  llm = await startScriptedLlm({ chat: healthy });
  second = await startScriptedLlm({ chat: healthy });
});
afterEach(async () => {
  await llm.close();
  await second.close();
});

const serve = (settings: Record<string, string> = {}): Promise<ServedShirube> =>
  serveShirube({ DATA_DIR: folder.path, OPENAI_BASE_URL: llm.baseUrl, OPENAI_MODEL: "first", ...settings });
const serveChain = (settings: Record<string, string> = {}) =>
  serve({ OPENAI_FALLBACK_BASE_URL: second.baseUrl, OPENAI_FALLBACK_MODEL: "second", ...settings });

describe("A patience of its own", () => {
  it.each([
    ["the first token", hang],
    ["the next token", stall(["Half a sen"])],
  ])("bounds the wait for %s: the whole time is not used up", async (_, script) => {
    llm.use({ chat: script });
    await using shirube = await serve({
      LLM_FIRST_TOKEN_TIMEOUT_MS: "2000",
      LLM_IDLE_TIMEOUT_MS: "1000",
      LLM_TOTAL_TIMEOUT_MS: "600000",
    });
    expect((await ask(shirube, question)).answer).toMatchObject({
      mode: "guided",
      degraded: [{ part: "llm", reason: "timeout" }],
    });
  });
});

describe("The circuit of an endpoint", () => {
  it("opens after failures: guided answers without a call, named in /readyz and /metrics", async () => {
    await using shirube = await serve();
    llm.use({ chat: down });
    for (let index = 0; index < 6; index++)
      expect((await ask(shirube, question)).answer.degraded).toEqual([{ part: "llm", reason: "unavailable" }]);
    expect(llm.exchanges).toHaveLength(3);
    const ready = await (await fetch(`${shirube.url}/readyz`)).json();
    expect(ready).toMatchObject({ llm: { endpoints: [{ model: "first", circuit: "open" }] } });
    const metrics = await (await fetch(`${shirube.url}/metrics`)).text();
    expect(metrics).toMatch(/shirube_llm_circuit_open\{model="first",[^}]*\} 1/);
    expect(metrics).toContain('shirube_degraded_total{part="llm",reason="unavailable"} 6');
    expect(metrics).toContain("shirube_llm_calls_total 3");
  });

  it("opens at once after 429 with Retry-After 30: nobody is asked in vain", async () => {
    await using shirube = await serve();
    llm.use({ chat: http(429, "", { "retry-after": "30" }) });
    for (let index = 0; index < 3; index++)
      expect((await ask(shirube, question)).answer).toMatchObject({
        mode: "guided",
        degraded: [{ part: "llm", reason: "rate-limited" }],
      });
    expect(llm.exchanges).toHaveLength(1);
  });
});

describe("A chain of endpoints", () => {
  it.each([
    ["is down", down],
    ["asks to come later", http(429, "", { "retry-after": "30" })],
    ["says nothing usable", toolCall],
    ["says only unsupported things", good(["The zebra did it. [1]"])],
  ])("words the answer by its second, when the first %s", async (_, script) => {
    llm.use({ chat: script });
    await using shirube = await serveChain();
    const { answer } = await ask(shirube, question);
    expect(answer).toMatchObject({ mode: "generated", degraded: [] });
    expect(llm.exchanges.length + second.exchanges.length).toBe(2);
    expect(second.exchanges[0]?.request.body).toMatchObject({ model: "second" });
  });

  it("has time left for its second, when the first hangs", async () => {
    llm.use({ chat: hang });
    await using shirube = await serveChain({ LLM_FIRST_TOKEN_TIMEOUT_MS: "2000" });
    expect((await ask(shirube, question)).answer).toMatchObject({ mode: "generated", degraded: [] });
  });

  it("gives the guided answer after two calls, when both fail, with the first one's reason", async () => {
    llm.use({ chat: http(401) });
    second.use({ chat: down });
    await using shirube = await serveChain();
    expect((await ask(shirube, question)).answer).toMatchObject({
      mode: "guided",
      degraded: [{ part: "llm", reason: "unauthorized" }],
    });
    expect(llm.exchanges.length + second.exchanges.length).toBe(2);
  });

  it("asks no second once a sentence of the first is shown", async () => {
    llm.use({ chat: (exchange) => cutRst([faithful(exchange.request), "And"])(exchange) });
    await using shirube = await serveChain();
    expect((await ask(shirube, question)).answer).toMatchObject({
      mode: "generated",
      degraded: [{ part: "llm", reason: "unavailable" }],
    });
    expect(second.exchanges).toHaveLength(0);
  });
});

describe("A busy endpoint", () => {
  it("gets so many calls at a time; who finds the queue full gets the guided answer at once", async () => {
    await using shirube = await serve({ LLM_MAX_RUNNING: "1", LLM_MAX_WAITING: "1" });
    await ask(shirube, question);
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    llm.queue(async (exchange) => {
      await released;
      await healthy(exchange);
    });
    const running = ask(shirube, question);
    await llm.arrived(2);
    const others = [ask(shirube, question), ask(shirube, question)];
    const refused = await Promise.race(others);
    expect(refused.answer).toMatchObject({ mode: "guided", degraded: [{ part: "llm", reason: "rate-limited" }] });
    expect(llm.exchanges).toHaveLength(2);
    release();
    expect((await running).answer.mode).toBe("generated");
    const modes = (await Promise.all(others)).map(({ answer }) => answer.mode);
    expect(modes.sort()).toEqual(["generated", "guided"]);
  });
});

describe("The token budget", () => {
  it("of a day, once spent, leaves guided answers with reason budget, and no calls", async () => {
    await using shirube = await serve({ LLM_TOKENS_PER_DAY: "4500" });
    expect((await ask(shirube, question)).answer).toMatchObject({ mode: "generated", degraded: [] });
    const before = llm.exchanges.length;
    let last = await ask(shirube, question);
    while (last.answer.mode === "generated") last = await ask(shirube, question);
    expect(last.answer).toMatchObject({ mode: "guided", degraded: [{ part: "llm", reason: "budget" }] });
    expect(llm.exchanges.length - before).toBeLessThan(4);
  });

  it("of a conversation, once spent, does not touch other conversations", async () => {
    await using shirube = await serve({ LLM_TOKENS_PER_CONVERSATION: "3500" });
    const first = await shirube.ask({ question });
    let last = first;
    for (let turn = 0; turn < 3; turn++) last = await shirube.ask({ question, conversationId: first.conversationId });
    expect(last.degraded).toEqual([{ part: "llm", reason: "budget" }]);
    expect((await shirube.ask({ question })).mode).toBe("generated");
  });
});

describe("The answer cache", () => {
  it("answers the same question from the same sources without a call, verified as before", async () => {
    await using shirube = await serve({ LLM_CACHE_ENTRIES: "10" });
    const first = await shirube.ask({ question });
    const again = await shirube.ask({ question }, "/ask?explain=1");
    expect(again).toMatchObject({ mode: "generated", text: first.text, textCitations: first.textCitations });
    expect(again.grounding).toMatchObject({ cached: true, calls: 0, model: "first" });
    await shirube.ask({ question: `${question} Tell me.` });
    expect(llm.exchanges).toHaveLength(2);
  });

  it("keeps nothing of an answer that broke off", async () => {
    llm.queue((exchange) => cutRst([faithful(exchange.request), "And"])(exchange));
    await using shirube = await serve({ LLM_CACHE_ENTRIES: "10" });
    await shirube.ask({ question });
    expect((await shirube.ask({ question })).degraded).toEqual([]);
    expect(llm.exchanges).toHaveLength(2);
  });

  it("is off unless it is asked for", async () => {
    await using shirube = await serve();
    await shirube.ask({ question });
    await shirube.ask({ question });
    expect(llm.exchanges).toHaveLength(2);
  });
});

it("The grounding report comes with ?explain=1, and only then", async () => {
  llm.use({ chat: good((request) => [faithful(request), "The zebra did it. [1] ", "No source. "]) });
  await using shirube = await serve();
  expect(await shirube.ask({ question })).not.toHaveProperty("grounding");
  expect((await shirube.ask({ question }, "/ask?explain=1")).grounding).toEqual({
    model: "first",
    cached: false,
    calls: 1,
    given: 3,
    kept: 1,
    dropped: [
      { reason: "coverage", count: 1 },
      { reason: "no-source", count: 1 },
    ],
  });
});

describe("Our own failed calls", () => {
  const withApiHost = async (apiHosts: string) => {
    const knowledge = join(folder.path, "knowledge");
    await cp(sampleKnowledge, knowledge, { recursive: true });
    const path = join(knowledge, "knowledge.yaml");
    await writeFile(path, (await readFile(path, "utf8")).replace(/^apiHosts:.*$/m, `apiHosts: [${apiHosts}]`));
    return serve({ KNOWLEDGE_DIR: knowledge });
  };

  it("are told, dated, when the knowledge lists the host as its product's", async () => {
    llm.use({ chat: down });
    const host = new URL(llm.baseUrl).host;
    await using shirube = await withApiHost(`"${host}"`);
    const { answer } = await ask(shirube, question);
    expect(answer.text).toMatch(new RegExp(`Our own calls to ${host} failed at \\d\\d:\\d\\d UTC\\.$`));
    llm.use({ chat: healthy });
    expect((await ask(shirube, question)).answer.text).not.toContain("Our own calls");
  });

  it("are nobody's business when it does not", async () => {
    llm.use({ chat: down });
    await using shirube = await serve();
    expect((await ask(shirube, question)).answer.text).not.toContain("Our own calls");
  });
});
