import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Answer } from "../../server/contract/answer.ts";
import { Problem } from "../../server/contract/problem.ts";
import { inRepository } from "../support/repository.ts";
import { type ListeningServer, startServer } from "../support/start-server.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";

async function readLines<T>(name: string): Promise<T[]> {
  const text = await readFile(inRepository("tests", "fixtures", "hostile", name), "utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
const jsonBodies = await readLines<{ name: string; base64: string }>("json-bodies.jsonl");
const naughtyStrings = await readLines<{ text: string }>("naughty-strings.jsonl");

let folder: TemporaryFolder;
let server: ListeningServer;
beforeAll(async () => {
  folder = await createTemporaryFolder();
  server = await startServer({ DATA_DIR: folder.path, RATE_LIMIT_PER_MINUTE: "0" });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/ask`, { method: "POST", headers: { "Content-Type": "application/json", ...headers }, body });

async function stillAnswers(): Promise<void> {
  const response = await post(JSON.stringify({ question: "ChatGPTにInternal Server Errorと出ます" }));
  expect(response.status).toBe(200);
  expect(Answer.parse(await response.json()).steps).toHaveLength(5);
}

describe("a listening server", () => {
  test("gives 210 hostile JSON bodies their right status, and answers afterwards", async () => {
    expect(jsonBodies).toHaveLength(210);
    const wrong: string[] = [];
    for (const { name, base64 } of jsonBodies) {
      const response = await post(Uint8Array.from(Buffer.from(base64, "base64")));
      const text = await response.text();
      const expected = name.startsWith("n_") ? [400] : name.startsWith("y_") ? [200, 422] : [200, 400, 422];
      if (!expected.includes(response.status)) wrong.push(`${name}: ${response.status}`);
      if (response.status !== 200 && !Problem.safeParse(JSON.parse(text)).success) wrong.push(`${name}: ${text}`);
    }
    expect(wrong).toEqual([]);
    await stillAnswers();
  });

  test("gives 343 naughty strings an answer of the contract or a 422, and answers afterwards", async () => {
    expect(naughtyStrings).toHaveLength(343);
    for (const { text } of naughtyStrings) {
      const response = await post(
        JSON.stringify({ question: text, turnId: text.slice(0, 200) || undefined, language: "en" }),
      );
      expect([200, 422], text).toContain(response.status);
      const body: unknown = await response.json();
      if (response.status === 200) Answer.parse(body);
      else Problem.parse(body);
      for (const refused of [
        { choice: text },
        { question: "x", conversationId: text },
        { stepOutcome: { stepId: text, outcome: "failed" } },
      ]) {
        const status = (await post(JSON.stringify(refused))).status;
        expect([404, 422], text).toContain(status);
      }
      expect((await fetch(`${server.url}/articles/${encodeURIComponent(text)}`)).status, text).toBeLessThan(500);
    }
    await stillAnswers();
  });

  test("survives clients that leave in the middle of a body or of a stream", async () => {
    for (let client = 0; client < 10; client++) {
      await new Promise<void>((resolve) => {
        const half = request(`${server.url}/ask`, {
          method: "POST",
          headers: { "Content-Type": "application/json", "Content-Length": "100" },
        });
        half.on("error", () => {}).on("close", resolve);
        half.write('{"question":"', () => half.destroy());
      });
      const leaving = new AbortController();
      const response = await fetch(`${server.url}/ask`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
        body: '{"question":"Internal Server Error"}',
        signal: leaving.signal,
      });
      expect(response.status).toBe(200);
      leaving.abort();
    }
    await stillAnswers();
  });

  test("refuses a body over the limit that comes in chunks without a length, and answers afterwards", async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const chunked = request(`${server.url}/ask`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "Transfer-Encoding": "chunked" },
      });
      chunked.on("response", (response) => resolve(response.resume().statusCode)).on("error", reject);
      for (let chunk = 0; chunk < 20; chunk++) chunked.write("x".repeat(10_000));
      chunked.end();
    });
    expect(status).toBe(413);
    await stillAnswers();
  });
});
