import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApp, type TestApp } from "../support/create-test-app.ts";
import { readEvents } from "../support/read-events.ts";

/** A model that takes every question and says nothing. */
let silentModel: Server;
let app: TestApp;
beforeAll(async () => {
  silentModel = createServer((incoming) => void incoming.resume());
  await new Promise<void>((resolve) => void silentModel.listen(0, "127.0.0.1", resolve));
  const { port } = silentModel.address() as AddressInfo;
  app = await createTestApp({
    OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
    OPENAI_MODEL: "silent",
    LLM_FIRST_TOKEN_TIMEOUT_MS: "3000",
    LLM_TOTAL_TIMEOUT_MS: "3000",
  });
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
  silentModel.closeAllConnections();
  await new Promise((resolve) => silentModel.close(resolve));
});

/** Reads a stream to its end, and tells the conversation's id as soon as it stands in it. */
function watch(response: Response) {
  let conversationIdFound: (id: string) => void = () => {};
  const conversationId = new Promise<string>((resolve) => {
    conversationIdFound = resolve;
  });
  const read = async () => {
    let text = "";
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      const id = /"conversationId":"([^"]+)"/.exec(text)?.[1];
      if (id) conversationIdFound(id);
    }
    return text;
  };
  return { conversationId, whole: read() };
}

describe("a second turn while the first waits for its model", () => {
  test.each([
    ["without a turn id", undefined],
    ["with a turn id", "the-first-turn-of-this-test"],
  ])("has the last word in a conversation that began %s", async (_what, turnId) => {
    const body = { question: "I get Internal Server Error in ChatGPT", turnId };
    const first = watch(await app.post("/ask", body, { Accept: "text/event-stream" }));
    const conversationId = await first.conversationId;
    // A click needs no model: it stops the first turn's, is answered, and is what the conversation goes on from.
    const second = await app.ask({ conversationId, choice: "internal-server-error:still-broken" });
    expect((await readEvents(new Response(await first.whole))).at(-1)).toMatchObject({ type: "answer-end" });
    const third = await app.ask({ conversationId, choice: "internal-server-error:still-broken" });
    expect(third.steps).toHaveLength(second.remaining);
  });
});
