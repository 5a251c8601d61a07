import { beforeAll, expect, test } from "vitest";
import { lexicalKnowledgeBase } from "../../../../scripts/evaluation/create-asker.ts";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import type { KnowledgeBase } from "../../../../server/core/answer/knowledge-base.ts";
import { findEvidence } from "../../../../server/core/assessment/find-evidence.ts";
import { provisionalThresholds } from "../../../../server/core/assessment/provisional-thresholds.ts";
import { understand } from "../../../../server/core/understanding/understand.ts";
import { sampleKnowledge } from "../../../support/repository.ts";

let base: KnowledgeBase;

beforeAll(async () => {
  base = lexicalKnowledgeBase(await readKnowledgeFolder(sampleKnowledge), provisionalThresholds);
});

const signalsOf = async (message: string, language: string) =>
  (await findEvidence(base, message, understand(message, base.vocabulary, language))).signals;

test.each([
  ["en", "How do I clear the cache in Photoshop?", 1],
  ["en", "Blender keeps telling me that the connection is unstable", 1],
  ["ja", "Blenderにサインインできません", 1],
  ["en", "How do I clear the cache in ChatGPT and Photoshop?", 0],
  ["en", "How do I clear the cache?", 0],
  ["en", "Hello, how do I clear the cache?", 0],
  ["en", "It does not work in Firefox", 0],
  ["ja", "Something went wrongと出ました", 0],
])("a name that the best article is never asked with stands out (%s): %s", async (language, message, astray) => {
  expect((await signalsOf(message, language)).astray).toBe(astray);
});

test.each([
  ["en", "my fridge says something went wrong", 1],
  ["ko", "노션 네트워크 오류 떠요", 1],
  ["en", "my laptop says something went wrong", 0],
  ["en", "ChatGPT says something went wrong", 0],
])("an error text shown by something that is never asked about (%s): %s", async (language, message, elsewhere) => {
  expect((await signalsOf(message, language)).elsewhere).toBe(elsewhere);
});

test.each([
  ["en", "is Claude down", 1],
  ["ja", "Copilotにログインできない", 1],
  ["en", "ChatGPT is down, is Claude any good?", 0],
  ["en", "it keeps failing, what can I use instead? Claude?", 0],
  ["en", "what is Perplexity good at", 0],
])("what may be used instead is in trouble itself (%s): %s", async (language, message, rival) => {
  expect((await signalsOf(message, language)).rival).toBe(rival);
});
