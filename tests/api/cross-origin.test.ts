import { describe, expect, test } from "vitest";
import { createTestApp } from "../support/create-test-app.ts";

const origin = "https://shop.example";
const allowOrigin = "Access-Control-Allow-Origin";

async function answersFor(allowed: string) {
  await using app = await createTestApp({ ALLOWED_ORIGINS: allowed });
  const preflight = await app.request("/ask", {
    method: "OPTIONS",
    headers: {
      Origin: origin,
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "content-type",
    },
  });
  const answer = await app.post("/ask", { question: "Hello" }, { Origin: origin });
  const refusal = await app.post("/ask", "{", { Origin: origin });
  return { preflight, answer, refusal, all: [preflight, answer, refusal] };
}

describe("pages of other origins", () => {
  test("are not let in while none is listed", async () => {
    for (const { headers } of (await answersFor("")).all) expect(headers.get(allowOrigin)).toBeNull();
  });

  test("are let in when listed, refusals included, with the headers they need", async () => {
    const { preflight, answer, refusal, all } = await answersFor(`https://other.example, ${origin}`);
    for (const { headers } of all) expect(headers.get(allowOrigin)).toBe(origin);
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("Access-Control-Allow-Methods")).toContain("POST");
    expect(preflight.headers.get("Access-Control-Allow-Headers")).toContain("content-type");
    expect(answer.headers.get("Vary")).toContain("Origin");
    const exposed = refusal.headers.get("Access-Control-Expose-Headers");
    // By the date the widget's self-check sees whether a clock is wrong.
    for (const name of ["X-Request-Id", "Retry-After", "Date"]) expect(exposed).toContain(name);
  });

  test.each(["https://other.example", "https://shop.example.evil.example", "https://evil-shop.example"])(
    "are not let in when only %s is listed",
    async (listed) => {
      for (const { headers } of (await answersFor(listed)).all) expect(headers.get(allowOrigin)).not.toBe(origin);
    },
  );

  test("are all let in where * is written, without credentials", async () => {
    for (const { headers } of (await answersFor("*")).all) {
      expect(headers.get(allowOrigin)).toBe("*");
      expect(headers.get("Access-Control-Allow-Credentials")).toBeNull();
    }
  });
});
