import { afterAll, beforeAll, expect, it } from "vitest";
import { startBlackHole } from "../../support/scripted-llm/black-hole.ts";
import { closedPort } from "../../support/scripted-llm/closed-port.ts";
import { serveShirube } from "../../support/serve-shirube.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";
import { ask } from "./asked.ts";

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await createTemporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

async function answerFrom(baseUrl: string) {
  await using shirube = await serveShirube({
    DATA_DIR: folder.path,
    OPENAI_BASE_URL: baseUrl,
    OPENAI_MODEL: "scripted",
    LLM_FIRST_TOKEN_TIMEOUT_MS: "2500",
  });
  return (await ask(shirube, "What does Internal Server Error mean in ChatGPT?")).answer;
}

it("The guided answer, when the connection is refused", async () => {
  expect(await answerFrom(await closedPort())).toMatchObject({
    mode: "guided",
    degraded: [{ part: "llm", reason: "unavailable" }],
  });
});

it("The guided answer, when DNS does not know the host", async () => {
  expect(await answerFrom("http://no-such-host.invalid/v1")).toMatchObject({
    mode: "guided",
    degraded: [{ part: "llm", reason: "unavailable" }],
  });
});

it("The guided answer, when the host is a black hole", async () => {
  await using hole = await startBlackHole();
  expect(await answerFrom(hole.baseUrl)).toMatchObject({
    mode: "guided",
    degraded: [{ part: "llm", reason: "timeout" }],
  });
});
