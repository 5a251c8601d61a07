import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Script, ScriptedRequest } from "../../support/scripted-llm/exchange.ts";
import { faithful } from "../../support/scripted-llm/faithful.ts";
import { good, goodEmbeddings, hang, http } from "../../support/scripted-llm/scripts.ts";
import { type ScriptedLlm, startScriptedLlm } from "../../support/scripted-llm/start-scripted-llm.ts";
import { type ServedShirube, serveShirube } from "../../support/serve-shirube.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";
import { ask } from "./asked.ts";

const question = "What does Internal Server Error mean in ChatGPT?";
const healthy = goodEmbeddings({ dimension: 1_536 });

let folder: TemporaryFolder;
let llm: ScriptedLlm;
let shirube: ServedShirube;
const serve = () =>
  serveShirube({
    DATA_DIR: folder.path,
    OPENAI_BASE_URL: llm.baseUrl,
    OPENAI_API_KEY: "key",
    OPENAI_MODEL: "scripted",
    OPENAI_EMBEDDING_MODEL: "scripted-embeddings",
    EMBEDDING_TIMEOUT_MS: "1000",
  });
beforeAll(async () => {
  folder = await createTemporaryFolder();
  llm = await startScriptedLlm({ chat: good((request) => [faithful(request)]), embeddings: healthy });
  shirube = await serve();
  await ask(shirube, question);
});
afterAll(async () => {
  await shirube[Symbol.asyncDispose]();
  await llm.close();
  await folder[Symbol.asyncDispose]();
});

/** A reply whose vectors are what `vector` makes of them, as raw JSON text. */
const vectors =
  (vector: string): Script =>
  ({ request, response }) => {
    const { input } = request.body as { input: string | string[] };
    const entries = [input].flat().map((_, index) => `{"object":"embedding","index":${index},"embedding":${vector}}`);
    response.writeHead(200, { "content-type": "application/json" });
    response.end(`{"object":"list","model":"scripted","data":[${entries.join()}],"usage":{}}`);
  };
const filled = (value: string) => `[${Array.from({ length: 1_536 }, () => value).join()}]`;
const isChat = ({ path }: ScriptedRequest) => path.endsWith("/chat/completions");

describe("The answer found by words, when the embedding service", () => {
  it.each<[fault: string, reason: string, script: Script]>([
    ["sends vectors of the wrong dimension", "invalid-output", goodEmbeddings({ dimension: 3 })],
    ["sends null in a vector", "invalid-output", vectors(filled("null"))],
    ["sends null for a vector", "invalid-output", vectors("null")],
    ["sends NaN", "invalid-output", vectors(filled("NaN"))],
    ["is slow", "timeout", hang],
    ["is down", "unavailable", http(503)],
    ["refuses the key", "unauthorized", http(401)],
  ])("%s", async (_, reason, script) => {
    const before = llm.exchanges.length;
    llm.queue(script);
    const { answer } = await ask(shirube, question);
    expect(answer).toMatchObject({ mode: "generated", degraded: [{ part: "embeddings", reason }] });
    expect(answer.topicArticleId).toBe("internal-server-error");
    const calls = llm.exchanges.slice(before).map(({ request }) => isChat(request));
    expect(calls).toEqual([false, true]);
    // And the next question finds by vectors again.
    expect((await ask(shirube, question)).answer.degraded).toEqual([]);
  });
});

it("The circuit of the embedding service opens after failures: nobody waits for it in vain", async () => {
  await using other = await serve();
  llm.use({ embeddings: http(503) });
  const before = llm.exchanges.length;
  for (let index = 0; index < 6; index++)
    expect((await ask(other, question)).answer.degraded).toEqual([{ part: "embeddings", reason: "unavailable" }]);
  expect(llm.exchanges.slice(before).filter(({ request }) => !isChat(request))).toHaveLength(3);
  llm.use({ embeddings: healthy });
});
