import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createTestApp } from "../support/create-test-app.ts";
import { startServer } from "../support/start-server.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

const secrets = [
  "sk-proj-Zq7TgYw3LmN8pRvX2cKd9sHf",
  "hanako.yamada@example.co.jp",
  "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
  "Zm9vYmFyYmF6cXV4MTIzNDU2",
  "hunter2-correct-horse",
  "4111 1111 1111 1111",
];
const question = `Internal Server Errorが出ます。key ${secrets[0]}、連絡先は ${secrets[1]} です。token ${secrets[2]}
Authorization: Bearer ${secrets[3]}
password: ${secrets[4]}
card ${secrets[5]} distinctive-marker-xyzzy`;

/** Every byte that a data folder holds, write-ahead log included, as text in which ASCII can be looked for. */
async function bytesUnder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, "latin1")))).join("\n");
}

test("secrets in a question are in no byte of the data folder, while the rest of it is", async () => {
  await using app = await createTestApp();
  const { conversationId } = await app.ask({ question, turnId: crypto.randomUUID() });
  await app.ask({ conversationId, question });
  const bytes = await bytesUnder(app.dataDir);
  expect(bytes).toContain("distinctive-marker-xyzzy");
  for (const secret of secrets) expect(bytes).not.toContain(secret);
});

test("the log at info has a line per request with its id, and not a word of what was asked", async () => {
  await using folder = await createTemporaryFolder();
  await using server = await startServer({ DATA_DIR: folder.path, LOG_LEVEL: "info" });
  const response = await fetch(`${server.url}/ask`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Request-Id": "request-4711" },
    body: JSON.stringify({ question }),
  });
  expect(response.status).toBe(200);
  await fetch(`${server.url}/ask?question=distinctive-marker-xyzzy`, {
    method: "POST",
    body: `{"question":"${secrets[0]}`,
  });
  server.child.kill("SIGTERM");
  await server.exited;
  const output = server.stdout() + server.stderr();
  expect(output).toContain("request-4711");
  for (const asked of [...secrets, "distinctive-marker-xyzzy", "連絡先"]) expect(output).not.toContain(asked);
});
