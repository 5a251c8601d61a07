import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maxQuestionLength } from "../../server/contract/ask.ts";
import { Problem } from "../../server/contract/problem.ts";
import { createTestApp, type TestApp } from "../support/create-test-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ MAX_BODY_BYTES: "70000" });
});
afterAll(() => app[Symbol.asyncDispose]());

const leaks = /\bat .+:\d+|node:|node_modules|\.ts\b|\/server\/|Error:|ZodError|SyntaxError|Unexpected token/;

/** Proves that a refusal is one of the contract, and that it tells nothing of our insides. */
async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  const text = await response.text();
  expect(text).not.toMatch(leaks);
  const problem = Problem.parse(JSON.parse(text));
  expect(problem).toMatchObject({ status: response.status, requestId: response.headers.get("X-Request-Id") });
  return problem;
}

describe.each(["/ask", "/assist"])("POST %s", (path) => {
  test.each(["{", "", "{'question':'x'}", '{"question":"x"', "question=x", "\u0000", "[1,]"])(
    "that is not JSON is a 400: %j",
    async (body) => {
      const response = await app.post(path, body);
      expect(response.status).toBe(400);
      expect(await problemOf(response)).toMatchObject({ code: "malformed-json" });
    },
  );

  test.each(["text/plain", "application/x-www-form-urlencoded", "text/html; charset=utf-8", "application/jsonx", ""])(
    "of another content type is a 415: %j",
    async (type) => {
      const response = await app.post(path, "{}", { "Content-Type": type });
      expect(response.status).toBe(415);
      expect(await problemOf(response)).toMatchObject({ code: "unsupported-media-type" });
    },
  );

  test("without a content type is a 415", async () => {
    const response = await app.request(path, { method: "POST", body: new TextEncoder().encode('{"question":"x"}') });
    expect(response.status).toBe(415);
    await problemOf(response);
  });

  test("with a charset is fine", async () => {
    const body = { question: "Hello", body: "Hello" };
    expect((await app.post(path, body, { "Content-Type": "application/json; charset=utf-8" })).status).toBe(200);
  });

  test("over the limit is a 413, also where no length is told", async () => {
    const big = JSON.stringify({ question: "x".repeat(80_000) });
    const told = await app.post(path, big, { "Content-Length": String(big.length) });
    expect(told.status).toBe(413);
    expect(await problemOf(told)).toMatchObject({ code: "body-too-large" });
    const chunked = await app.request(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: new Blob([big]).stream(),
      // Node asks for it; the DOM's types do not know it.
      ...{ duplex: "half" },
    });
    expect(chunked.status).toBe(413);
    await problemOf(chunked);
  });
});

describe("POST /ask with a body that is JSON but not a request", () => {
  const conversationId = "c";
  test.each<[string, unknown, string]>([
    ["an empty question", { question: "" }, "question"],
    ["a blank question", { question: " \n\t　" }, "question"],
    ["a question one unit too long", { question: "x".repeat(maxQuestionLength + 1) }, "question"],
    [
      "a question of astral signs, counted in UTF-16 units",
      { question: "😀".repeat(maxQuestionLength / 2 + 1) },
      "question",
    ],
    ["a number", { question: 5 }, "question"],
    ["a list", { question: ["x"] }, "question"],
    ["an object", { question: { $ne: null } }, "question"],
    ["null", { question: null }, "question"],
    ["NUL", { question: "a\u0000b" }, "question"],
    ["a lone high surrogate, escaped", '{"question":"a\\ud800b"}', "question"],
    ["a lone low surrogate, escaped", '{"question":"\\udc00"}', "question"],
    ["surrogates in the wrong order", '{"question":"\\udc00\\ud800"}', "question"],
    ["a lone surrogate in a choice", '{"choice":"\\ud800","conversationId":"c"}', "choice"],
    ["NUL in a conversation id", { question: "x", conversationId: "a\u0000" }, "conversationId"],
    ["a conversation id that is a number", { question: "x", conversationId: 1 }, "conversationId"],
    ["an empty conversation id", { question: "x", conversationId: "" }, "conversationId"],
    ["an endless turn id", { question: "x", turnId: "t".repeat(201) }, "turnId"],
    ["a language that is a list", { question: "x", language: ["ja"] }, "language"],
    ["question and choice", { question: "x", choice: "a:b", conversationId }, "question"],
    [
      "choice and step outcome",
      { choice: "a:b", stepOutcome: { stepId: "a/b", outcome: "failed" }, conversationId },
      "question",
    ],
    ["nothing", {}, "question"],
    ["an outcome nobody may give", { stepOutcome: { stepId: "a/b", outcome: "offered" } }, "stepOutcome.outcome"],
    ["an outcome without a step", { stepOutcome: { outcome: "failed" } }, "stepOutcome.stepId"],
    ["a step outcome that is a text", { stepOutcome: "failed" }, "stepOutcome"],
    ["a list as the body", [], "body"],
    ["null as the body", null, "body"],
    ["a text as the body", '"question"', "body"],
  ])("names the field: %s", async (_what, body, field) => {
    const response = await app.post("/ask", body);
    expect(response.status).toBe(422);
    const problem = await problemOf(response);
    expect(problem.code).toBe("invalid-request");
    expect(problem.errors?.map((error) => error.field)).toContain(field);
  });

  test("accepts a question of exactly the greatest length", async () => {
    const question = "ChatGPT shows Internal Server Error. ".repeat(600).slice(0, maxQuestionLength);
    expect((await app.ask({ question })).mode).toBe("guided");
  });

  test.each<[string, unknown]>([
    ["choice", { choice: "a:b" }],
    ["step outcome", { stepOutcome: { stepId: "a/b", outcome: "failed" } }],
  ])("refuses a %s that begins a conversation", async (_what, body) => {
    expect((await app.refused(body, 422)).errors).toHaveLength(1);
  });
});

describe("what is not there", () => {
  test.each([
    "/nope",
    "/ask/",
    "/articles/",
    "/articles/nope",
    "/articles/nope?language=en",
    "/..%2f..%2fpackage.json",
    "/%00",
  ])("is a 404 in problem+json: GET %s", async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(404);
    await problemOf(response);
  });

  test.each([
    "internal-server-error?language=xx",
    "constructor",
    "__proto__",
    "%F0%9F%98%80",
    "..%2F..%2Fknowledge.yaml",
  ])("is no article: %s", async (path) => {
    const response = await app.request(`/articles/${path}`);
    expect(response.status).toBe(404);
    await problemOf(response);
  });
});

describe("the request id", () => {
  test("of the client is echoed in header and body", async () => {
    const response = await app.post("/ask", "{", { "X-Request-Id": "client-42" });
    expect(response.headers.get("X-Request-Id")).toBe("client-42");
    expect(await problemOf(response)).toMatchObject({ requestId: "client-42" });
  });

  test.each(["a b", "<script>", "x".repeat(500)])("is made anew where the client's is not one: %s", async (id) => {
    const response = await app.post("/ask", "{", { "X-Request-Id": id });
    expect((await problemOf(response)).requestId).not.toBe(id);
  });

  test("stands on answers too", async () => {
    const response = await app.post("/ask", { question: "Hello" });
    expect(response.headers.get("X-Request-Id")).toMatch(/^[\w-]+$/);
  });
});

describe("too many requests", () => {
  test("are a 429 that says when to come back; everything else stays open", async () => {
    await using limited = await createTestApp({ RATE_LIMIT_PER_MINUTE: "2" });
    const first = await limited.post("/ask", { question: "Hello" });
    expect(first.status).toBe(200);
    expect(first.headers.get("RateLimit-Limit")).toBe("2");
    expect(first.headers.get("RateLimit-Remaining")).toBe("1");
    expect((await limited.post("/ask", "{")).status).toBe(400);
    const refused = await limited.post("/ask", { question: "Hello" });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(Number(refused.headers.get("Retry-After"))).toBeLessThanOrEqual(60);
    expect(refused.headers.get("RateLimit-Remaining")).toBe("0");
    expect(await problemOf(refused)).toMatchObject({ code: "too-many-requests" });
    expect((await limited.request("/healthz")).status).toBe(200);
  });

  test("are not counted by what a client says of itself", async () => {
    await using limited = await createTestApp({ RATE_LIMIT_PER_MINUTE: "1" });
    const from = (address: string) => limited.post("/ask", { question: "Hello" }, { "X-Forwarded-For": address });
    expect((await from("192.0.2.1")).status).toBe(200);
    expect((await from("192.0.2.2")).status).toBe(429);
  });
});
