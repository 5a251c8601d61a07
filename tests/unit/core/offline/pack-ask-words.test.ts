import { expect, test } from "vitest";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import { packAskWords, unpackAskWords } from "../../../../server/core/offline/pack-ask-words.ts";
import { countAskWords } from "../../../../server/core/retrieval/ask-words.ts";
import { sampleKnowledge } from "../../../support/repository.ts";

test("what a page unpacks is what the server counted, in every language", async () => {
  const knowledge = await readKnowledgeFolder(sampleKnowledge);
  for (const language of knowledge.languages) {
    const counted = countAskWords(knowledge, language);
    const sent = JSON.parse(JSON.stringify(packAskWords(counted)));
    const { articles, outside } = unpackAskWords(sent, [...counted.articles.keys()]);
    const sorted = (groups: typeof articles) => [...groups].map(([id, counts]) => [id, [...counts].sort()]);
    expect(sorted(articles)).toEqual(sorted(counted.articles));
    expect(sorted(outside).map(([, counts]) => counts)).toEqual(sorted(counted.outside).map(([, counts]) => counts));
  }
});

test("a group without words stays a group, and words that objects know stay words", () => {
  const counted = {
    articles: new Map([
      ["empty", new Map<string, number>()],
      [
        "strange",
        new Map([
          ["__proto__", 2],
          ["constructor", 1],
        ]),
      ],
    ]),
    outside: new Map<string, Map<string, number>>(),
  };
  expect(unpackAskWords(JSON.parse(JSON.stringify(packAskWords(counted))), ["empty", "strange"])).toEqual(counted);
});
