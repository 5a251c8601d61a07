import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLanguageModel } from "../../../../server/adapters/llm/open-language-model.ts";
import type { Generation, PromptMessage } from "../../../../server/core/ports.ts";
import { closedPort } from "../../../support/scripted-llm/closed-port.ts";
import type { Script } from "../../../support/scripted-llm/exchange.ts";
import * as scripts from "../../../support/scripted-llm/scripts.ts";
import { type ScriptedLlm, startScriptedLlm } from "../../../support/scripted-llm/start-scripted-llm.ts";

const prompt: PromptMessage[] = [
  { role: "system", content: "Answer." },
  { role: "user", content: "Why?" },
];
const providerWords = "secret-provider-text sk-1234";

let llm: ScriptedLlm;
beforeEach(async () => {
  llm = await startScriptedLlm();
});
afterEach(() => llm.close());

const open = (baseUrl = llm.baseUrl, model = "gpt-4o-mini") => openLanguageModel({ model, apiKey: "key", baseUrl });

/** Reads a generation to its end: the chunks and how it failed, if it did. */
async function read({ chunks }: Generation): Promise<{ chunks: string[]; error?: unknown }> {
  const read: string[] = [];
  try {
    for await (const chunk of chunks) read.push(chunk);
    return { chunks: read };
  } catch (error) {
    return { chunks: read, error };
  }
}

describe("a healthy provider", () => {
  it("gives its text", async () => {
    llm.queue(scripts.good(["Reload ", "the page. ", "[1]"]));
    const { chunks, error } = await read(open().generate(prompt));
    expect(error).toBeUndefined();
    expect(chunks.join("")).toBe("Reload the page. [1]");
  });

  it("is asked once, streamed, at temperature 0, with the messages as they are", async () => {
    await read(open().generate(prompt));
    expect(llm.exchanges).toHaveLength(1);
    expect(llm.exchanges[0]?.request.body).toMatchObject({ stream: true, temperature: 0, messages: prompt });
    expect(llm.exchanges[0]?.request.headers.authorization).toBe("Bearer key");
  });

  it("is asked before anyone reads", async () => {
    const generation = open().generate(prompt);
    await llm.ended();
    expect((await read(generation)).chunks).toEqual(["ok"]);
  });

  it.each(["gpt-4o-mini", "openai:gpt-4o-mini", "llama3:8b", "mistral:7b"])(
    "is found under the name %s",
    async (name) => {
      expect(await read(open(llm.baseUrl, name).generate(prompt))).toEqual({ chunks: ["ok"] });
      expect(llm.exchanges[0]?.request.body).toMatchObject({ model: name.replace("openai:", "") });
    },
  );

  it("gets no temperature where the model refuses one", async () => {
    await read(open(llm.baseUrl, "o3-mini").generate(prompt));
    expect(llm.exchanges[0]?.request.body).not.toHaveProperty("temperature");
  });

  it("needs no key behind a base URL of one's own", async () => {
    const model = openLanguageModel({ model: "llama3", baseUrl: llm.baseUrl });
    expect(await read(model.generate(prompt))).toEqual({ chunks: ["ok"] });
  });

  it("has the tokens of one packet merged into one chunk", async () => {
    const events = Array.from({ length: 50 }, (_, index) => scriptedEvent(`${index} `)).join("");
    llm.queue(scripts.stream([scriptedEvent("first "), events, scriptedEvent("", "stop")]));
    const { chunks } = await read(open().generate(prompt));
    expect(chunks.join("")).toMatch(/^first 0 1 2 .* 49 $/);
    expect(chunks.length).toBeLessThanOrEqual(3);
  });

  it.each<[string, Script, string]>([
    ["characters cut between packets", scripts.splitUtf8("再読み込みしてください。[1]"), "再読み込みしてください。[1]"],
    ["CRLF and comments", scripts.crlf("fine"), "fine"],
    ["a byte order mark", scripts.bom("fine"), "fine"],
  ])("may send %s", async (_, script, text) => {
    llm.queue(script);
    const { chunks, error } = await read(open().generate(prompt));
    expect(error).toBeUndefined();
    expect(chunks.join("")).toBe(text);
  });
});

describe("a failing provider", () => {
  const problem = { error: { message: providerWords, type: providerWords } };
  it.each<[string, Script, string]>([
    ["HTTP 400", scripts.http(400, problem), "invalid-output"],
    ["HTTP 401", scripts.http(401, problem), "unauthorized"],
    ["HTTP 403", scripts.http(403, problem), "unauthorized"],
    ["HTTP 404", scripts.http(404, problem), "unavailable"],
    ["HTTP 408", scripts.http(408, problem), "timeout"],
    ["HTTP 429", scripts.http(429, problem, { "retry-after": "60" }), "rate-limited"],
    ["HTTP 500", scripts.http(500, providerWords), "unavailable"],
    ["HTTP 503", scripts.http(503, problem), "unavailable"],
    ["HTTP 504", scripts.http(504, problem), "timeout"],
    ["a reset connection", scripts.reset, "unavailable"],
    ["an HTML page with status 200", scripts.html200, "invalid-output"],
    ["no choices", scripts.emptyChoices, "invalid-output"],
    ["null content", scripts.nullContent, "invalid-output"],
    ["an answer cut by its length limit", scripts.finishReason("length"), "invalid-output"],
    ["a filtered answer", scripts.finishReason("content_filter"), "invalid-output"],
    ["no finish reason", scripts.finishReason(null), "unavailable"],
    ["a malformed event", scripts.malformedSseLine, "invalid-output"],
    ["a stream cut politely", scripts.cutFin(["Reload "]), "unavailable"],
    [
      "a stream cut so politely that HTTP calls it complete",
      scripts.cutFin(["Reload "], { framed: false }),
      "unavailable",
    ],
    ["a stream cut by a reset", scripts.cutRst(["Reload "]), "unavailable"],
    ["an error inside the stream", scripts.errorEvent({ message: providerWords }, ["Reload "]), "unavailable"],
    ["a rate limit inside the stream", scripts.errorEvent({ message: providerWords, code: 429 }), "rate-limited"],
    ["a tool call", scripts.toolCall, "invalid-output"],
    ["a reply of many megabytes", scripts.hugeLine(20), "invalid-output"],
    ["bytes that are not HTTP", scripts.raw([providerWords]), "unavailable"],
  ])("%s is named by its reason, after one request, without the provider's words", async (_, script, reason) => {
    llm.queue(script);
    const { error } = await read(open().generate(prompt));
    expect(error).toMatchObject({ name: "PartError", part: "llm", reason });
    expect(`${error} ${JSON.stringify(error)} ${(error as Error).cause}`).not.toContain("secret-provider");
    expect(llm.exchanges).toHaveLength(1);
  });

  it("that nobody runs is unavailable", async () => {
    const { error } = await read(open(await closedPort()).generate(prompt));
    expect(error).toMatchObject({ part: "llm", reason: "unavailable" });
  });

  it("that redirects does not get the question sent elsewhere", async () => {
    const elsewhere = await startScriptedLlm();
    llm.queue(scripts.redirect(`${elsewhere.baseUrl}/chat/completions`));
    const { error } = await read(open().generate(prompt));
    expect(error).toMatchObject({ part: "llm", reason: "unavailable" });
    expect(elsewhere.exchanges).toHaveLength(0);
    await elsewhere.close();
  });

  it("still gives what came before the cut", async () => {
    llm.queue(scripts.cutRst(["Reload the page. [1]"]));
    expect((await read(open().generate(prompt))).chunks.join("")).toBe("Reload the page. [1]");
  });

  it("is asked anew by the next question", async () => {
    const model = open();
    llm.queue(scripts.reset);
    await read(model.generate(prompt));
    expect(await read(model.generate(prompt))).toEqual({ chunks: ["ok"] });
  });

  it("whose package is not installed is unavailable, and says so before the first question", async () => {
    const model = openLanguageModel({ model: "anthropic:claude" });
    await expect(model.load()).rejects.toMatchObject({
      reason: "unavailable",
      message: expect.stringContaining("anthropic"),
    });
    expect((await read(model.generate(prompt))).error).toMatchObject({ part: "llm", reason: "unavailable" });
  });
});

describe("stop", () => {
  it.each<[string, Script]>([
    ["answers without end", scripts.endless()],
    ["drips slowly", scripts.slowDrip(20)],
    ["stalls", scripts.stall(["word "])],
  ])("closes the connection of a provider that %s", async (_, script) => {
    llm.queue(script);
    const { chunks, stop } = open().generate(prompt);
    const reader = chunks[Symbol.asyncIterator]();
    await reader.next();
    stop();
    stop();
    const exchange = await llm.ended();
    expect(exchange.leftAt).not.toBeNull();
    expect(exchange.tokensSentAfterLeaving).toBe(0);
  });

  it("closes the connection of a provider that never answers, and the reading ends quietly", async () => {
    llm.queue(scripts.hang);
    const generation = open().generate(prompt);
    const reading = read(generation);
    await llm.arrived();
    generation.stop();
    expect(await reading).toEqual({ chunks: [] });
    expect((await llm.ended()).leftAt).not.toBeNull();
  });

  it("before the request was sent means that none is sent", async () => {
    const generation = open().generate(prompt);
    generation.stop();
    expect(await read(generation)).toEqual({ chunks: [] });
    expect(llm.exchanges).toHaveLength(0);
  });

  it("happens by itself when the reader leaves the loop", async () => {
    llm.queue(scripts.endless());
    for await (const _ of open().generate(prompt).chunks) break;
    expect((await llm.ended()).leftAt).not.toBeNull();
  });
});

function scriptedEvent(content: string, finishReason: string | null = null): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finishReason }] })}\n\n`;
}
