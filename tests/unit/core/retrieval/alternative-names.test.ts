import { expect, test } from "vitest";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import { alternativeNames } from "../../../../server/core/retrieval/alternative-names.ts";
import { countAskWords } from "../../../../server/core/retrieval/ask-words.ts";
import { tokenize } from "../../../../server/core/text/tokenize.ts";
import { inRepository, sampleKnowledge } from "../../../support/repository.ts";

const namesIn = async (folder: string, language: string) => {
  const knowledge = await readKnowledgeFolder(folder);
  return alternativeNames(knowledge, language, countAskWords(knowledge, language));
};

test.each([
  ["en", "Perplexity", true],
  ["ko", "퍼플렉시티", true],
  ["ja", "クロード", true],
  ["en", "browser", false],
  ["en", "essay", false],
  ["en", "ChatGPT", false],
])("what is used instead is known by the names people ask for it with (%s): %s", async (language, word, isName) => {
  const names = await namesIn(sampleKnowledge, language);
  expect(tokenize(word, language).some((term) => names.has(term))).toBe(isName);
});

test("a knowledge without alternatives has no such names", async () => {
  expect(await namesIn(inRepository("knowledge", "home-router"), "en")).toEqual(new Set());
});
