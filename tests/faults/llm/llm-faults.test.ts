import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Script, ScriptedRequest } from "../../support/scripted-llm/exchange.ts";
import { faithful, faithfulSentences } from "../../support/scripted-llm/faithful.ts";
import { promptOf } from "../../support/scripted-llm/prompt-of.ts";
import * as scripts from "../../support/scripted-llm/scripts.ts";
import { type ScriptedLlm, startScriptedLlm } from "../../support/scripted-llm/start-scripted-llm.ts";
import { type ServedShirube, serveShirube } from "../../support/serve-shirube.ts";
import { ask } from "./asked.ts";

const meaning = "What does Internal Server Error mean in ChatGPT?";
const healthy = scripts.good((request) => [faithful(request)]);
const words = "secret-provider-text sk-1234567890abcdefghij";
const problem = (type = "server_error") => ({ error: { message: words, type, code: type } });

let llm: ScriptedLlm;
let elsewhere: ScriptedLlm;
let shirube: ServedShirube;
beforeAll(async () => {
  llm = await startScriptedLlm({ chat: healthy });
  elsewhere = await startScriptedLlm();
  shirube = await serveShirube({
    OPENAI_BASE_URL: llm.baseUrl,
    OPENAI_MODEL: "scripted",
    LLM_FIRST_TOKEN_TIMEOUT_MS: "1500",
    LLM_IDLE_TIMEOUT_MS: "1000",
    LLM_TOTAL_TIMEOUT_MS: "3000",
  });
  // The first question pays for LangChain's import.
  await ask(shirube, meaning);
});
afterAll(async () => {
  await shirube[Symbol.asyncDispose]();
  await llm.close();
  await elsewhere.close();
});

/** After every fault, in the same process, the next question is worded as if nothing had been. */
afterEach(async () => {
  expect((await ask(shirube, meaning)).answer).toMatchObject({ mode: "generated", degraded: [] });
});

/** One sentence the sources carry, and then what a script adds to it. */
const afterTruth = (more: string | ((request: ScriptedRequest) => string)) =>
  scripts.good((request) => [faithful(request), typeof more === "string" ? more : more(request)]);
const secondOf = (request: ScriptedRequest) => faithfulSentences(request, 2)[1]?.[0] ?? "";
const canaryOf = (request: ScriptedRequest) => /never to be written: (\S+)/.exec(promptOf(request))?.[1];
const only = (words: string) => scripts.good([words]);

async function askUnder(script: Script, question = meaning) {
  const before = llm.exchanges.length;
  llm.queue(script);
  const asked = await ask(shirube, question);
  return { ...asked, calls: llm.exchanges.length - before };
}

describe("The guided answer, when the endpoint", () => {
  it.each<[fault: string, reason: string, script: Script]>([
    ["resets the connection", "unavailable", scripts.reset],
    ["hangs", "timeout", scripts.hang],
    ["answers 500", "unavailable", scripts.http(500, problem())],
    ["answers 502", "unavailable", scripts.http(502, words)],
    ["answers 503", "unavailable", scripts.http(503, problem())],
    ["answers 529", "unavailable", scripts.http(529, problem("overloaded_error"))],
    ["answers 401", "unauthorized", scripts.http(401, problem("invalid_api_key"))],
    ["answers 403", "unauthorized", scripts.http(403, problem("permission_error"))],
    ["has no quota left", "rate-limited", scripts.http(429, problem("insufficient_quota"))],
    ["does not know the model", "unavailable", scripts.http(404, problem("model_not_found"))],
    ["answers 200 with an HTML body", "invalid-output", scripts.html200],
    ["sends empty choices", "invalid-output", scripts.emptyChoices],
    ["sends null content", "invalid-output", scripts.nullContent],
    ["ends with finish_reason length", "invalid-output", scripts.finishReason("length", ["Half a sen"])],
    ["ends with finish_reason content_filter", "invalid-output", scripts.finishReason("content_filter", [])],
    ["sends a malformed SSE line", "invalid-output", scripts.malformedSseLine],
    ["sends a line of 10 MB", "invalid-output", scripts.hugeLine(10)],
    ["cuts the stream by FIN", "unavailable", scripts.cutFin(["Half a sen"])],
    ["cuts the stream by FIN without framing", "unavailable", scripts.cutFin(["Half a sen"], { framed: false })],
    ["cuts the stream by RST", "unavailable", scripts.cutRst(["Half a sen"])],
    ["sends an error event inside a 200 stream", "unavailable", scripts.errorEvent({ message: words }, ["Half a sen"])],
    ["drips slowly", "timeout", scripts.slowDrip(100)],
    ["stalls mid-token", "timeout", scripts.stall(["Half a sen"])],
    ["never ends", "timeout", scripts.endless({ token: "lorem ipsum dolor ", tokenDelayMs: 5 })],
    ["calls a tool instead", "invalid-output", scripts.toolCall],
    ["answers in the wrong language", "invalid-output", only("システムの中で何かがうまくいきませんでした。[1]")],
    [
      "copies its instructions",
      "invalid-output",
      scripts.good((request) => [`${promptOf(request).slice(0, 300)} [1]`]),
    ],
    ["names no source at all", "invalid-output", only("Something went wrong inside OpenAI's systems.")],
  ])("%s", async (_, reason, script) => {
    const { answer, bytes, calls } = await askUnder(script);
    expect(answer).toMatchObject({ mode: "guided", degraded: [{ part: "llm", reason }] });
    expect(/secret-provider|Half a sen|lorem|うまくいきません|support answer/.test(bytes)).toBe(false);
    expect(calls).toBe(1);
  });

  it("redirects: the question goes nowhere else", async () => {
    const { answer, calls } = await askUnder(scripts.redirect(`${elsewhere.baseUrl}/chat/completions`));
    expect(answer).toMatchObject({ mode: "guided", degraded: [{ part: "llm", reason: "unavailable" }] });
    expect(calls).toBe(1);
    expect(elsewhere.exchanges).toHaveLength(0);
  });
});

describe("The worded answer, when the endpoint", () => {
  it.each<[fault: string, script: (text: string) => Script]>([
    ["splits UTF-8 characters between packets", (text) => scripts.splitUtf8(text, 3)],
    ["ends lines with CRLF", scripts.crlf],
    ["begins with a byte order mark", scripts.bom],
  ])("%s", async (_, script) => {
    const text = "ChatGPTが一時的に受け付けを絞ることがあります。[1]";
    const { answer, calls } = await askUnder(script(text), "レート制限にかかったみたい");
    expect(answer).toMatchObject({ mode: "generated", text: text.slice(0, -3), degraded: [] });
    expect(calls).toBe(1);
  });

  // Each wrong sentence is right but for one thing, so that one check alone stands between it and the asker.
  const right =
    "The error is temporary in most cases, and a few simple steps such as reloading or waiting usually solve it";
  it.each<[fault: string, wrong: string, script: Script]>([
    ["invents a source", "solve it", afterTruth((request) => `${secondOf(request)} [99][2]`)],
    ["names no source", "solve it", afterTruth(secondOf)],
    ["adds an unsupported sentence", "cables", afterTruth("Offices keep warm bread and old cables near a river. [1]")],
    ["obeys an injected instruction", "zebra", afterTruth(`${right}, see zebra.example. [2]`)],
    ["adds a Markdown image", "zebra", afterTruth(`${right} ![zebra](zebra). [2]`)],
    ["adds a javascript: link", "javascript", afterTruth(`${right}, javascript: too. [2]`)],
    ["writes the canary", "zebra", afterTruth((request) => `${right}, zebra ${canaryOf(request)}. [2]`)],
    ["mixes languages", "です", afterTruth(`${right}です. [2]`)],
    ["invents a product", "Netscape", afterTruth(`${right}, reload in Netscape. [2]`)],
    [
      "makes a name of its source's words",
      "Steps-Simple",
      afterTruth(`${right.replace("simple steps", "Steps-Simple")}. [2]`),
    ],
    ["invents a quotation", "Stop now", afterTruth(`${right} and say "Stop now". [2]`)],
    ["invents a number", "5 simple", afterTruth(`${right.replace("a few", "5")}. [2]`)],
    ["adds Markdown emphasis", "**", afterTruth(`${right.replace("simple", "**simple**")}. [2]`)],
    ["makes an address of its source's words", "re.loading", afterTruth(`${right.replace("rel", "re.l")}. [2]`)],
    [
      "quotes its source's words in another order",
      "steps simple",
      afterTruth(`${right.replace("simple steps", '"steps simple"')}. [2]`),
    ],
    [
      "never comes to a full stop",
      "and, and",
      afterTruth(`The error is temporary ${"and, and ".repeat(45)}in most cases. [2]`),
    ],
  ])("%s: without that sentence", async (_, wrong, script) => {
    const { answer, bytes, calls } = await askUnder(script);
    expect(answer).toMatchObject({ mode: "generated", degraded: [] });
    expect(answer.text.includes(wrong)).toBe(false);
    // The source's own words stand in its citation.
    if (wrong !== "solve it") expect(bytes.includes(wrong)).toBe(false);
    expect(calls).toBe(1);
  });

  it.each<[fault: string, question: string, wrong: string, sentence: string]>([
    [
      "reverses a negation (en)",
      meaning,
      "your side, not",
      '"Internal Server Error" means that something went wrong on your side, not inside OpenAI\'s systems. [1]',
    ],
    [
      "reverses a negation (ja)",
      "Internal Server Errorってどういう意味？",
      "あなたの側で何か",
      "「Internal Server Error」は、OpenAIのシステムではなく、あなたの側で何かがうまくいかなかったという知らせです。[1]",
    ],
    [
      "swaps two steps (en)",
      "How do I clear the cache and cookies?",
      "after that",
      "Sign in to ChatGPT once more first, and delete the browser's cache and cookies after that. [1]",
    ],
    [
      "swaps two steps (ja)",
      "キャッシュとCookieを消すには？",
      "そのあとで",
      "まずChatGPTへログインし直し、そのあとでブラウザのキャッシュとCookieを消します。[1]",
    ],
    [
      "changes a number (en)",
      "I keep hitting a rate limit, how long should I wait?",
      "15 minutes",
      "Leave about 15 minutes before your next request. [2]",
    ],
    [
      "changes a number (ja)",
      "制限にかかった。どれくらい待てばいい？",
      "10分",
      "次の送信まで10分ほど空けてみてください。[2]",
    ],
  ])("%s: without that sentence", async (_, question, wrong, sentence) => {
    const { answer, bytes, calls } = await askUnder(afterTruth(sentence), question);
    expect(answer).toMatchObject({ mode: "generated", degraded: [] });
    expect(bytes.includes(wrong)).toBe(false);
    expect(calls).toBe(1);
  });

  it.each<[fault: string, script: (request: ScriptedRequest) => Script, reason: string]>([
    ["breaks off", (request) => scripts.cutRst([faithful(request), "And the zeb"]), "unavailable"],
    ["stalls", (request) => scripts.stall([faithful(request), "And the zeb"]), "timeout"],
  ])("%s midway: followed by the guided sentences", async (_, script, reason) => {
    const { answer, bytes } = await askUnder((exchange) => script(exchange.request)(exchange));
    expect(answer).toMatchObject({ mode: "generated", degraded: [{ part: "llm", reason }] });
    expect(answer.textCitations.length).toBeGreaterThan(1);
    expect(answer.text).toContain("\n\n");
    expect(bytes.includes("zeb")).toBe(false);
  });

  it("has more sentences dropped than kept: followed by the guided sentences", async () => {
    const { answer } = await askUnder(afterTruth("Zebra one. [1] Zebra two. [1] "));
    expect(answer).toMatchObject({ mode: "generated", degraded: [] });
    expect(answer.text).toContain("\n\n");
  });
});
