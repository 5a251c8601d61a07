import { expect, test } from "vitest";
import type { Article } from "../../../../server/core/knowledge/article.ts";
import type { Knowledge } from "../../../../server/core/knowledge/knowledge.ts";
import { buildAskIndex } from "../../../../server/core/retrieval/ask-index.ts";
import { countAskWords } from "../../../../server/core/retrieval/ask-words.ts";
import { tokenize } from "../../../../server/core/text/tokenize.ts";

const article = (id: string, title: string, asks: string[]) => ({ id, title, asks, language: "en" }) as Article;
const articles = [
  article("kettle-cold", "The kettle stays cold", ["water never boils", "kettle does not heat", "no heat at all"]),
  article("kettle-leaks", "The kettle leaks", ["water under the kettle", "it drips on the table"]),
];
const outside = [
  { id: "weather", asks: { en: ["will it rain tomorrow", "how hot will tomorrow be", "rain or sun tomorrow"] } },
];
const words = countAskWords({ articles, outside } as unknown as Knowledge, "en");
const index = buildAskIndex(articles, words, "en");
const weigh = (question: string) => index.weigh(tokenize(question, "en"));

test("a covered question leans to what is covered, another one away from it", () => {
  expect(weigh("the kettle does not heat the water").leaning).toBeGreaterThan(0);
  expect(weigh("rain tomorrow").leaning).toBeLessThan(0);
});

test("the closest article and the closest topic outside are measured alike", () => {
  const covered = weigh("kettle does not heat");
  expect(covered.closest).toBeGreaterThan(covered.closestOutside);
  const other = weigh("rain tomorrow");
  expect(other.closestOutside).toBeGreaterThan(other.closest);
});

test("words nobody asks with are unknown, and say nothing either way", () => {
  expect(weigh("zyzzyva quux")).toEqual({
    closest: 0,
    closestOutside: 0,
    known: 0,
    knownOutside: 0,
    unknown: 1,
    leaning: 0,
  });
});

test("a word that one single question about something else has is not counted", () => {
  expect([...(words.outside.get("weather")?.keys() ?? [])].sort()).toEqual(["rain", "tomorrow"]);
});

test("an empty question measures as nothing", () => {
  expect(weigh("").closest).toBe(0);
  expect(weigh("").leaning).toBe(0);
});
