import { afterAll, beforeAll, expect, it } from "vitest";
import { endless, hang } from "../../support/scripted-llm/scripts.ts";
import { type ScriptedLlm, startScriptedLlm } from "../../support/scripted-llm/start-scripted-llm.ts";
import { type ServedShirube, serveShirube } from "../../support/serve-shirube.ts";

const question = "What does Internal Server Error mean in ChatGPT?";
/** Of issue and promise: how soon a provider must see that nobody listens any more. */
const promisedMs = 500;

let llm: ScriptedLlm;
let shirube: ServedShirube;
beforeAll(async () => {
  llm = await startScriptedLlm();
  shirube = await serveShirube({ OPENAI_BASE_URL: llm.baseUrl, OPENAI_MODEL: "scripted" });
  await shirube.ask({ question });
});
afterAll(async () => {
  await shirube[Symbol.asyncDispose]();
  await llm.close();
});

it.each([
  ["that produces", endless()],
  ["that has not said a word", hang],
])("A client that disconnects from a stream stops a model %s", async (_, script) => {
  llm.queue(script);
  const count = llm.exchanges.length + 1;
  const leaving = new AbortController();
  const response = await shirube.stream({ question }, { signal: leaving.signal });
  await response.body?.getReader().read();
  await llm.arrived(count);
  const leftAt = Date.now();
  leaving.abort();
  const exchange = await llm.ended(count);
  expect(exchange.leftAt).not.toBeNull();
  expect((exchange.leftAt ?? 0) - leftAt).toBeLessThan(promisedMs);
  expect(exchange.tokensSentAfterLeaving).toBe(0);
});

it("A client that disconnects while it waits for JSON stops the model", async () => {
  llm.queue(hang);
  const count = llm.exchanges.length + 1;
  const leaving = new AbortController();
  const asking = fetch(`${shirube.url}/ask`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ question }),
    signal: leaving.signal,
  }).catch((error: Error) => error.name);
  await llm.arrived(count);
  const leftAt = Date.now();
  leaving.abort();
  expect(await asking).toBe("AbortError");
  expect(((await llm.ended(count)).leftAt ?? 0) - leftAt).toBeLessThan(promisedMs);
});

it("A second question in a conversation stops the first one's model", async () => {
  const first = await shirube.ask({ question });
  llm.queue(hang);
  const count = llm.exchanges.length + 1;
  const waiting = shirube.ask({ question, conversationId: first.conversationId });
  await llm.arrived(count);
  const askedAt = Date.now();
  await shirube.ask({ question, conversationId: first.conversationId });
  expect(((await llm.ended(count)).leftAt ?? 0) - askedAt).toBeLessThan(promisedMs);
  expect(await waiting).toMatchObject({ mode: "guided", degraded: [] });
});
