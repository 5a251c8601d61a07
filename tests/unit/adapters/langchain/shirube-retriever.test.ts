import { BaseRetriever } from "@langchain/core/retrievers";
import { beforeAll, describe, expect, test } from "vitest";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import { ShirubeRetriever } from "../../../../server/adapters/langchain/shirube-retriever.ts";
import { findArticle, type Knowledge } from "../../../../server/core/knowledge/knowledge.ts";
import { buildSearchSpace } from "../../../../server/core/retrieval/build-search-space.ts";
import type { SearchSpace } from "../../../../server/core/retrieval/retrieve.ts";
import { inRepository } from "../../../support/repository.ts";

let knowledge: Knowledge;
let spaces: Record<string, SearchSpace>;

beforeAll(async () => {
  knowledge = await readKnowledgeFolder(inRepository("knowledge", "chatgpt"));
  spaces = Object.fromEntries(["en", "ja"].map((language) => [language, buildSearchSpace(knowledge, language)]));
});

describe("the LangChain retriever", () => {
  test("is a retriever, and gives as many documents as asked for, best first", async () => {
    const retriever = new ShirubeRetriever({ spaces, topK: 3 });
    expect(retriever).toBeInstanceOf(BaseRetriever);
    const documents = await retriever.invoke("How do I turn off my VPN?");
    expect(documents).toHaveLength(3);
    const scores = documents.map(({ metadata }) => metadata.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(documents[0]?.metadata.articleId).toBe("fix-turn-off-vpn");
  });

  test("says which words of which article a document is", async () => {
    const [document] = await new ShirubeRetriever({ spaces, topK: 1 }).invoke("How do I turn off my VPN?");
    const { articleId, chunkId, language, start, end } = document?.metadata ?? {};
    expect(document?.id).toBe(chunkId);
    expect(language).toBe("en");
    const body = findArticle(knowledge, articleId ?? "", "en")?.body ?? "";
    const quoted = body.slice(start, end).replace(/[^\p{L}]/gu, "");
    const content = (document?.pageContent ?? "").replace(/[^\p{L}]/gu, "");
    expect(quoted).toContain(content.slice(0, 20));
  });

  test("searches in the language of the question, else in the one it was given", async () => {
    const retriever = new ShirubeRetriever({ spaces, defaultLanguage: "ja", topK: 1 });
    expect((await retriever.invoke("My VPN is on, what should I do?"))[0]?.metadata.language).toBe("en");
    expect((await retriever.invoke("VPNを切るには？"))[0]?.metadata.language).toBe("ja");
    expect((await retriever.invoke("VPN"))[0]?.metadata.language).toBe("ja");
  });

  test("refuses a language it has no search space for", () => {
    expect(() => new ShirubeRetriever({ spaces, defaultLanguage: "fr" })).toThrow(/fr/);
  });
});
