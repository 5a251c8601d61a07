import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestApp, type TestApp } from "../support/create-test-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app[Symbol.asyncDispose]());

const get = async (path: string, encoding: string) => {
  const response = await app.request(path, { headers: { "Accept-Encoding": encoding } });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
};

test("the widget's script is sent compressed to whoever takes it, and is the same script", async () => {
  const plain = await get("/shirube.js", "identity");
  const brotli = await get("/shirube.js", "br, gzip");
  const gzipped = await get("/shirube.js", "gzip");
  expect(plain.response.headers.get("Content-Encoding")).toBeNull();
  expect(brotli.response.headers.get("Content-Encoding")).toBe("br");
  expect(gzipped.response.headers.get("Content-Encoding")).toBe("gzip");
  for (const { response } of [plain, brotli, gzipped])
    expect(response.headers.get("Content-Type")).toMatch(/javascript/);
  expect(brotli.response.headers.get("Vary")).toMatch(/Accept-Encoding/i);
  expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true);
  expect(gunzipSync(gzipped.bytes).equals(plain.bytes)).toBe(true);
});

test("the demo page is there, and what does not exist is a problem of the contract", async () => {
  const page = await get("/", "br");
  expect(page.response.status).toBe(200);
  expect(page.response.headers.get("Content-Type")).toMatch(/text\/html/);
  const missing = await app.request("/no-such-page");
  expect(missing.status).toBe(404);
  expect(missing.headers.get("Content-Type")).toBe("application/problem+json");
});

test("a path that climbs out of the site finds nothing", async () => {
  for (const path of [
    "/../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/chunks/../../../package.json",
  ])
    expect((await app.request(path)).status, path).toBe(404);
});
