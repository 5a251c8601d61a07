import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { maskSecrets } from "../../../../server/core/text/mask-secrets.ts";
import { inRepository } from "../../../support/repository.ts";

describe("what must not be written down", () => {
  test.each([
    ["api-key", "sk-proj-abcdefghijklmnopqrstuvwx"],
    ["api-key", "ghp_abcdefghijklmnopqrstuvwxyz012345"],
    ["api-key", "AKIAIOSFODNN7EXAMPLEKEY0"],
    ["token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"],
    ["token", "Bearer abcdef0123456789"],
    ["token", "Authorization: bearer abcdef.0123456789+/="],
    ["email", "hanako.yamada+gpt@mail.example.co.jp"],
    ["card", "4111 1111 1111 1111"],
    ["card", "4111-1111-1111-1111"],
    ["phone", "03-1234-5678"],
    ["phone", "+81 90-1234-5678"],
    ["private-key", "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----"],
  ])("is masked: %s in %j, in English and Japanese sentences", (kind, secret) => {
    for (const sentence of [`It says ${secret} now.`, `これは ${secret} です。`, secret]) {
      const { text, found } = maskSecrets(sentence);
      expect(found).toContain(kind);
      const value = secret.split(/[\s:]+/).at(-1) ?? "";
      expect(text).not.toContain(value);
    }
  });

  test.each([
    ["password: hunter2!", "hunter2!"],
    ["パスワードは hunter2! です", "hunter2!"],
    ["my password is hunter2!", "hunter2!"],
    ["API key = abcd1234", "abcd1234"],
  ])("is masked after the word for it: %j", (text, secret) => {
    expect(maskSecrets(text).text).not.toContain(secret);
  });
});

describe("what people write every day", () => {
  test.each([
    "ChatGPTに「Internal Server Error」と出ます。500 です。",
    "Error code 1020, ray id 8c2f, at 12:30 on 2026-11-24",
    "I cleared my cache and cookies, then signed in again.",
    "The basic troubleshooting did not help.",
    "GPT-5.5 gives error 429 after 40 messages in 3 hours",
    "https://status.openai.com shows no incident",
  ])("stays as it is: %s", (text) => {
    expect(maskSecrets(text)).toEqual({ text, found: [] });
  });
});

test("each kind is named once", () => {
  expect(maskSecrets("a@b.example c@d.example").found).toEqual(["email"]);
});

test("work grows with a text's length, not with its square", async () => {
  // In a process of its own: a pattern that looks again from every sign would not let a timeout through for minutes.
  const script = inRepository("tests", "unit", "core", "text", "mask-long-texts.ts");
  const masking = promisify(execFile)(process.execPath, [script], { timeout: 25_000, killSignal: "SIGKILL" });
  await expect(masking).resolves.toMatchObject({ stdout: "masked" });
});
