import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "../../server/config.ts";

const defaults = {
  PORT: 8787,
  HOST: "127.0.0.1",
  KNOWLEDGE_DIR: "./knowledge/chatgpt",
  DATA_DIR: "./data",
  LOG_LEVEL: "info",
  DEFAULT_LANGUAGE: "ja",
  LLM_FIRST_TOKEN_TIMEOUT_MS: 4_000,
  LLM_IDLE_TIMEOUT_MS: 3_000,
  LLM_TOTAL_TIMEOUT_MS: 8_000,
  VECTOR_INDEX: "auto",
  ALLOWED_ORIGINS: [],
  RATE_LIMIT_PER_MINUTE: 60,
  MAX_BODY_BYTES: 131_072,
};

/** What reading these settings complains of; fails where it complains of nothing. */
function complaintOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return String(error);
  }
  throw new Error(`accepted ${JSON.stringify(environment)}`);
}

describe("settings", () => {
  test("have defaults for everything", () => {
    expect(readConfig({})).toMatchObject(defaults);
    for (const name of ["OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_MODEL", "OPENAI_EMBEDDING_MODEL", "HANDOFF_URL"])
      expect(readConfig({})[name as keyof ReturnType<typeof readConfig>]).toBeUndefined();
  });

  test("left empty are not set", () => {
    const empty = Object.fromEntries(
      [...Object.keys(defaults), "OPENAI_API_KEY", "HANDOFF_URL"].map((name) => [name, ""]),
    );
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  test("are read as what they mean", () => {
    expect(
      readConfig({
        PORT: "0",
        ALLOWED_ORIGINS: "https://a.example, http://localhost:3000,",
        RATE_LIMIT_PER_MINUTE: "0",
      }),
    ).toMatchObject({
      PORT: 0,
      ALLOWED_ORIGINS: ["https://a.example", "http://localhost:3000"],
      RATE_LIMIT_PER_MINUTE: 0,
    });
    expect(readConfig({ ALLOWED_ORIGINS: "*" }).ALLOWED_ORIGINS).toEqual(["*"]);
  });

  test("of other programs do not matter", () => {
    expect(readConfig({ PATH: "/bin", HOME: "/" })).toEqual(readConfig({}));
  });

  test.each([
    ["PORT", "eighty", /whole number from 0 to 65535/],
    ["PORT", "70000", /65535/],
    ["PORT", "-1", /0/],
    ["PORT", "80.5", /whole number/],
    ["PORT", " ", /whole number/],
    ["PORT", "0x50", /whole number/],
    ["HOST", "   ", /./],
    ["LOG_LEVEL", "loud", /trace.*debug.*info.*warn.*error/],
    ["DEFAULT_LANGUAGE", "Japanese", /language code/],
    ["OPENAI_BASE_URL", "localhost:1234", /http\(s\) URL/],
    ["OPENAI_BASE_URL", "ftp://x.example", /http\(s\) URL/],
    ["HANDOFF_URL", "javascript:alert(1)", /http\(s\) URL/],
    ["VECTOR_INDEX", "faiss", /auto.*hnsw.*exact/],
    ["ALLOWED_ORIGINS", "example.com", /"example\.com" is not an origin/],
    ["ALLOWED_ORIGINS", "https://a.example/path", /is not an origin/],
    ["ALLOWED_ORIGINS", "https://*.example", /is not an origin/],
    ["RATE_LIMIT_PER_MINUTE", "-5", /0/],
    ["RATE_LIMIT_PER_MINUTE", "many", /whole number/],
    ["MAX_BODY_BYTES", "12", /1024/],
    ["LLM_FIRST_TOKEN_TIMEOUT_MS", "0", /1/],
    ["LLM_IDLE_TIMEOUT_MS", "soon", /whole number/],
    ["LLM_TOTAL_TIMEOUT_MS", "1e9", /600000/],
  ])("%s=%j is refused by name, with what is allowed", (name, value, allowed) => {
    const complaint = complaintOf({ [name]: value });
    expect(complaint).toContain(name);
    expect(complaint.slice(complaint.indexOf(name))).toMatch(allowed);
  });

  test("that are wrong are all named at once", () => {
    const complaint = complaintOf({ PORT: "x", LOG_LEVEL: "y", VECTOR_INDEX: "z", HANDOFF_URL: "w" });
    for (const name of ["PORT", "LOG_LEVEL", "VECTOR_INDEX", "HANDOFF_URL"]) expect(complaint).toContain(name);
  });

  test("never repeat a key's value in a complaint", () => {
    expect(
      complaintOf({ OPENAI_API_KEY: "sk-secret-value-0123456789", OPENAI_BASE_URL: "nonsense", PORT: "x" }),
    ).not.toContain("sk-");
  });
});
