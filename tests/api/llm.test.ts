import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Answer } from "../../server/contract/answer.ts";
import { readEvents } from "../support/read-events.ts";
import type { Script } from "../support/scripted-llm/exchange.ts";
import { sourcesOf } from "../support/scripted-llm/prompt-of.ts";
import { cutRst, good, hang, http } from "../support/scripted-llm/scripts.ts";
import { type ScriptedLlm, startScriptedLlm } from "../support/scripted-llm/start-scripted-llm.ts";
import { type ServedShirube, serveShirube } from "../support/serve-shirube.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";

const question = { question: "What does Internal Server Error mean in ChatGPT?" };

let folder: TemporaryFolder;
let llm: ScriptedLlm;
let shirube: ServedShirube;
beforeAll(async () => {
  folder = await createTemporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());
beforeEach(async () => {
  llm = await startScriptedLlm();
  shirube = await serveShirube({
    DATA_DIR: folder.path,
    OPENAI_BASE_URL: llm.baseUrl,
    OPENAI_MODEL: "scripted",
    LLM_FIRST_TOKEN_TIMEOUT_MS: "4000",
  });
});
afterEach(async () => {
  await shirube[Symbol.asyncDispose]();
  await llm.close();
});

/** The first two sentences of the sources, word for word, under their numbers. */
const faithful: Script = good((request) =>
  sourcesOf(request)
    .slice(0, 2)
    .flatMap(({ number, text }) => [text.split("\n").slice(1).join(" "), ` [${number}] `]),
);

/** What the answer says under each of its text citations. */
const citedParts = ({ text, textCitations }: Answer) =>
  textCitations.map(({ start, end, citations }) => ({ part: text.slice(start, end), citations }));

describe("an answer worded by a model", () => {
  it("is marked as generated, and every sentence is cited by the source it was made from", async () => {
    llm.use({ chat: faithful });
    const answer = await shirube.ask(question);
    expect(answer).toMatchObject({ mode: "generated", degraded: [], language: "en" });
    const cited = citedParts(answer);
    expect(cited).toHaveLength(2);
    for (const { part, citations } of cited) {
      const quotes = answer.citations.filter(({ number }) => citations.includes(number)).map(({ quote }) => quote);
      expect(quotes.join(" ").replace(/\s+/g, " ")).toContain(part);
    }
    expect(cited.map(({ part }) => part).join(" ")).toBe(answer.text);
    expect(llm.exchanges).toHaveLength(1);
  });

  it("shows steps and choices before the model's first token, however late that is", async () => {
    llm.use({ chat: good(["Something failed in OpenAI's systems. [1]"], { firstTokenDelayMs: 2_000 }) });
    const response = await shirube.stream(question);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    let early = "";
    while (!early.includes("event: choice-available")) early += decoder.decode((await reader.read()).value);
    expect(early).toContain("event: step-available");
    expect(early).not.toContain("event: text-delta");
    // The model has been asked and has not said a word yet.
    expect((await llm.arrived()).tokensSent).toBe(0);
    let rest = "";
    for (let next = await reader.read(); !next.done; next = await reader.read()) rest += decoder.decode(next.value);
    expect(llm.exchanges[0]?.tokensSent).toBe(1);
    expect(rest).toContain("event: answer-end");
  });

  it.each([
    ["a source that was not given", "Something failed in OpenAI's systems, says the ZEBRA report. [99]"],
    ["no source", "ZEBRA is the cause."],
    ["a number that the source does not have", "Something failed in 4711 of OpenAI's systems. [1]"],
  ])("never shows a sentence with %s in any byte", async (_, sentence) => {
    llm.use({ chat: good(["Something failed ", "in OpenAI's systems. [1] ", sentence]) });
    const body = await (await shirube.stream(question)).text();
    expect(body).toContain("Something failed in OpenAI's systems.");
    expect(body).not.toMatch(/ZEBRA|4711/);
    expect(JSON.stringify(await shirube.ask(question))).not.toMatch(/ZEBRA|4711/);
  });
});

describe("a model that fails", () => {
  it.each<[string, Script, string]>([
    ["answers 500", http(500, "secret-provider-text"), "unavailable"],
    ["hangs", hang, "timeout"],
    ["cuts its stream", cutRst(["Some"]), "unavailable"],
  ])("that %s costs nothing but polish, and is named", async (_, script, reason) => {
    llm.use({ chat: script });
    const events = await readEvents(await shirube.stream(question));
    expect(events.filter(({ type }) => type === "answer-end" || type === "answer-error")).toHaveLength(1);
    const end = events.at(-1);
    if (end?.type !== "answer-end") throw new Error(`ended with ${end?.type}`);
    expect(end.answer).toMatchObject({ mode: "guided", degraded: [{ part: "llm", reason }] });
    expect(end.answer.steps.length).toBeGreaterThan(0);
    expect(end.answer.textCitations.length).toBeGreaterThan(0);
    expect(JSON.stringify(events)).not.toContain("secret-provider");
  });
});

it("Without a key nothing is degraded: the guided answer is whole", async () => {
  await using without = await serveShirube({ DATA_DIR: folder.path });
  expect(await without.ask(question)).toMatchObject({ mode: "guided", degraded: [] });
});
