import { beforeAll, expect, test } from "vitest";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import type { Article } from "../../../../server/core/knowledge/article.ts";
import { findSignatures } from "../../../../server/core/understanding/find-signatures.ts";
import { sampleKnowledge } from "../../../support/repository.ts";

let articles: Article[];
beforeAll(async () => {
  ({ articles } = await readKnowledgeFolder(sampleKnowledge));
});

const named = (message: string) => [...new Set(findSignatures(message, articles).map(({ articleId }) => articleId))];

test.each([
  ["a plain line", "Internal Server Error", "internal-server-error"],
  ["shouting, without blanks", "INTERNALSERVERERROR!!!", "internal-server-error"],
  ["full width", "Ｉｎｔｅｒｎａｌ Ｓｅｒｖｅｒ Ｅｒｒｏｒ", "internal-server-error"],
  [
    "a JSON body",
    '{"error":{"message":"Internal Server Error","type":"server_error","code":500}}',
    "internal-server-error",
  ],
  [
    "an HTML page",
    "<html><head><title>500 Internal Server Error</title></head><body><h1>Internal Server Error</h1></body></html>",
    "internal-server-error",
  ],
  ["an HTTP status line", "HTTP/1.1 500 Internal Server Error\r\ncontent-type: text/html", "internal-server-error"],
  ["a gateway's status", "HTTP/2 502", "internal-server-error"],
  ["a rate limit", "status: 429 Too Many Requests", "fix-check-rate-limit"],
  [
    "a line among others",
    "GET /backend 200\nThere was an error generating a response\nretry=3",
    "error-generating-response",
  ],
  ["another language's wording", "the page says 不審なアクティビティが検出されました", "error-unusual-activity"],
  ["a code after a comma", "服务器错误,500", "internal-server-error"],
  ["a code between letters of another script", "结果一直是500", "internal-server-error"],
  ["the part of a message that people quote", "network error啊啊啊", "error-network-or-websocket"],
  ["a socket", "Error connecting to the WebSocket (code 1006)", "error-network-or-websocket"],
])("the signature is found in %s", (_, message, articleId) => {
  expect(named(message)).toContain(articleId);
});

test.each(["chapter 500.3", "room 1500", "id 5003948", "v5.0.0", "500% off", "12:500", "1,500", "hello", ""])(
  "no code is read out of another number: %s",
  (message) => {
    expect(findSignatures(message, articles)).toEqual([]);
  },
);

test("longer strings come first, so that the most telling one leads", () => {
  const lengths = findSignatures("500 Internal Server Error: something went wrong", articles).map(
    ({ text }) => text.length,
  );
  expect(lengths.length).toBeGreaterThan(1);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
});
