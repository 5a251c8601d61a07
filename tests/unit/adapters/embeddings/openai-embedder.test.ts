import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createOpenAiEmbedder } from "../../../../server/adapters/embeddings/openai-embedder.ts";
import { PartError } from "../../../../server/core/ports.ts";
import { type Reply, sendJson, sendVectors, startEmbeddingService } from "./embedding-service.ts";

const well = sendVectors((input) => input.map((text) => [text.length, 3, 0]));

let service: Awaited<ReturnType<typeof startEmbeddingService>>;
beforeAll(async () => {
  await import("@langchain/openai");
}, 60_000);
beforeEach(async () => {
  service = await startEmbeddingService(well);
});
afterEach(() => service.close());

const embedder = (options: { timeoutMs?: number; maxConcurrency?: number } = {}) =>
  createOpenAiEmbedder({ apiKey: "sk-secret", baseUrl: service.baseUrl, model: "small", dimension: 3, ...options });

const rejection = async (promise: Promise<unknown>): Promise<PartError> => {
  const error = await promise.then(
    () => new Error("it did not fail"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof PartError)) throw error;
  return error;
};

describe("a service that answers well", () => {
  it("gives one unit vector for each text, in their order, in one request", async () => {
    const { model, dimension, embedDocuments } = embedder();
    expect({ model, dimension }).toEqual({ model: "small", dimension: 3 });
    expect(await embedDocuments(["four", ""])).toEqual([
      [0.8, 0.6, 0],
      [0, 1, 0],
    ]);
    expect(service.state.requests).toBe(1);
    expect(service.state.lastKey).toBe("Bearer sk-secret");
    expect(JSON.parse(service.state.lastBody)).toEqual({
      model: "small",
      input: ["four", ""],
      encoding_format: "float",
    });
  });

  it("gives one unit vector for a query", async () => {
    expect(await embedder().embedQuery("four")).toEqual([0.8, 0.6, 0]);
  });

  it("is not asked about nothing", async () => {
    expect(await embedder().embedDocuments([])).toEqual([]);
    expect(service.state.requests).toBe(0);
  });
});

const status =
  (code: number): Reply =>
  (_request, response) =>
    sendJson(response, code, { error: { message: "provider text sk-secret", code: "provider_code" } });

const raw =
  (contentType: string, body: string): Reply =>
  (_request, response) => {
    response.writeHead(200, { "content-type": contentType }).end(body);
  };

const faults: [string, PartError["reason"], Reply][] = [
  ["a component is null", "invalid-output", sendVectors((input) => input.map(() => [1, null, 2]))],
  ["NaN, which JSON turns into null", "invalid-output", sendVectors((input) => input.map(() => [Number.NaN, 1, 2]))],
  ["a component is a string", "invalid-output", sendVectors((input) => input.map(() => [1, "2", 3]))],
  ["a vector is null", "invalid-output", sendVectors((input) => input.map(() => null))],
  [
    "a vector is base64 that was not asked for",
    "invalid-output",
    sendVectors((input) => input.map(() => "AACAPwAAgD8=")),
  ],
  ["the vectors are too short", "invalid-output", sendVectors((input) => input.map(() => [1, 2]))],
  ["the vectors are too long", "invalid-output", sendVectors((input) => input.map(() => [1, 2, 3, 4]))],
  ["the vectors are zero", "invalid-output", sendVectors((input) => input.map(() => [0, 0, 0]))],
  ["a vector is missing", "invalid-output", sendVectors((input) => input.slice(1).map(() => [1, 2, 3]))],
  ["there are no vectors", "invalid-output", sendVectors(() => [])],
  ["the JSON is something else", "invalid-output", raw("application/json", `{"provider text":1}`)],
  ["the JSON is null", "invalid-output", raw("application/json", "null")],
  ["the JSON is broken", "invalid-output", raw("application/json", `{"data":[{"embedding":[1,provider text`)],
  ["it is a web page", "invalid-output", raw("text/html", "<h1>provider text</h1>")],
  ["400", "unavailable", status(400)],
  ["401", "unauthorized", status(401)],
  ["403", "unauthorized", status(403)],
  ["404", "unavailable", status(404)],
  ["429", "rate-limited", status(429)],
  ["500", "unavailable", status(500)],
  ["503", "unavailable", status(503)],
  ["504", "timeout", status(504)],
  ["the connection is dropped", "unavailable", (_request, response) => response.destroy()],
  [
    "the connection is cut in the middle of the body",
    "unavailable",
    (_request, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write(`{"data":[`, () => response.destroy());
    },
  ],
];

describe("a service that fails", () => {
  it.each(faults)("%s -> %s, once, in our own words", async (_name, reason, reply) => {
    service.state.reply = reply;
    for (const call of [() => embedder().embedDocuments(["one", "two"]), () => embedder().embedQuery("one")]) {
      service.state.requests = 0;
      const error = await rejection(call());
      expect(error).toMatchObject({ part: "embeddings", reason });
      expect(error.message).not.toMatch(/provider|secret|127\.0\.0\.1/i);
      expect(error.cause).toBeUndefined();
      expect(service.state.requests).toBe(1);
    }
  });

  it("nothing listens -> unavailable", async () => {
    const gone = embedder();
    await service.close();
    expect((await rejection(gone.embedQuery("one"))).reason).toBe("unavailable");
  });

  const stalls: [string, Reply][] = [
    ["never answers", () => undefined],
    [
      "stalls after the headers",
      (_request, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        response.write(`{"data":[`);
      },
    ],
  ];
  it.each(stalls)("%s -> timeout, and the request is stopped", async (_name, reply) => {
    service.state.reply = reply;
    expect((await rejection(embedder({ timeoutMs: 100 }).embedQuery("one"))).reason).toBe("timeout");
    await expect.poll(() => service.state.closedEarly).toBe(1);
  });

  it("hung calls do not hold up the next one", async () => {
    const shared = embedder({ timeoutMs: 5_000 });
    service.state.reply = () => undefined;
    const hung = Array.from({ length: 8 }, () => rejection(shared.embedQuery("hung")));
    await expect.poll(() => service.state.requests).toBe(8);
    service.state.reply = well;
    expect(await shared.embedQuery("four")).toEqual([0.8, 0.6, 0]);
    await service.close();
    for (const error of await Promise.all(hung)) expect(error.reason).toBe("unavailable");
  });
});
