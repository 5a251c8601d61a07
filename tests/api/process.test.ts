import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Answer } from "../../server/contract/answer.ts";
import { readEvents } from "../support/read-events.ts";
import { spawnServer, startServer } from "../support/start-server.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";
import { writeTinyKnowledge } from "../support/tiny-knowledge.ts";

describe("node server/main.ts", () => {
  test("ends with 1 and names the wrong setting and what is allowed", async () => {
    const server = spawnServer({ PORT: "eighty" });
    expect(await server.exited).toBe(1);
    expect(server.stderr()).toMatch(/PORT: must be a whole number from 0 to 65535/);
    expect(server.stderr()).not.toMatch(/\bat .+:\d+/);
  });

  test("ends with 1 and names the languages there are where the default is none of them", async () => {
    await using folder = await createTemporaryFolder();
    const server = spawnServer({ DATA_DIR: folder.path, DEFAULT_LANGUAGE: "fr" });
    expect(await server.exited).toBe(1);
    expect(server.stderr()).toMatch(/DEFAULT_LANGUAGE.*ja, en/);
  });

  test("ends with 1 and lists every problem of a broken knowledge folder", async () => {
    await using folder = await createTemporaryFolder();
    await using knowledge = await writeTinyKnowledge({ "articles/boil.en.md": "x", "articles/boil.ja.md": "y" });
    const server = spawnServer({ DATA_DIR: folder.path, KNOWLEDGE_DIR: knowledge.path });
    expect(await server.exited).toBe(1);
    expect(server.stderr()).toMatch(/2 problems.*boil\.en\.md:1.*boil\.ja\.md:1/s);
    expect(server.stderr()).not.toMatch(/\bat .+:\d+/);
  });

  test("ends with 1 where its port is taken, and says so", async () => {
    await using folder = await createTemporaryFolder();
    await using first = await startServer({ DATA_DIR: join(folder.path, "a") });
    const second = spawnServer({ DATA_DIR: join(folder.path, "b"), PORT: new URL(first.url).port });
    expect(await second.exited).toBe(1);
    expect(second.stderr()).toMatch(/Cannot listen on .*EADDRINUSE/);
  });

  test("serves health, readiness, contract and answers without a key, and ends with 0 on SIGTERM", async () => {
    await using folder = await createTemporaryFolder();
    await using server = await startServer({ DATA_DIR: folder.path });
    const healthy = await fetch(`${server.url}/healthz`);
    expect(healthy.status).toBe(200);
    expect(await healthy.json()).toEqual({ status: "ok" });
    const ready = await (await fetch(`${server.url}/readyz`)).text();
    expect(JSON.parse(ready)).toMatchObject({ status: "ready", llm: { configured: false } });
    expect(ready).not.toContain(folder.path);
    const openapi: unknown = await (await fetch(`${server.url}/openapi.json`)).json();
    expect(openapi).toMatchObject({ openapi: expect.stringMatching(/^3\.1/), paths: { "/ask": {}, "/assist": {} } });
    const asking = {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: '{"question":"ChatGPT 500"}',
    };
    Answer.parse(await (await fetch(`${server.url}/ask`, asking)).json());
    server.child.kill("SIGTERM");
    expect(await server.exited).toBe(0);
  });

  test("finishes the stream it is writing when it is told to stop", async () => {
    await using folder = await createTemporaryFolder();
    await using server = await startServer({ DATA_DIR: folder.path });
    const response = await fetch(`${server.url}/ask`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
      body: '{"question":"ChatGPT shows Internal Server Error"}',
    });
    server.child.kill("SIGTERM");
    expect((await readEvents(response)).at(-1)).toMatchObject({ type: "answer-end" });
    expect(await server.exited).toBe(0);
  });

  test("limits each client by its address, told by headers", async () => {
    await using folder = await createTemporaryFolder();
    await using server = await startServer({ DATA_DIR: folder.path, RATE_LIMIT_PER_MINUTE: "1" });
    const ask = () =>
      fetch(`${server.url}/ask`, { method: "POST", headers: { "Content-Type": "application/json" }, body: "{}" });
    expect((await ask()).status).toBe(422);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(refused.headers.get("Retry-After")).toMatch(/^\d+$/);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });
});
