import { expect, it } from "vitest";
import { chooseEmbedder } from "../../server/compose.ts";
import { readConfig } from "../../server/config.ts";

const model = { OPENAI_EMBEDDING_MODEL: "embeddings" };

it.each([
  ["a key", { ...model, OPENAI_API_KEY: "key" }],
  ["a server of one's own, which asks for no key", { ...model, OPENAI_BASE_URL: "http://localhost:11434/v1" }],
])("An embedding model is used with %s", (_, environment) => {
  expect(chooseEmbedder(readConfig(environment)).vectorWeight).toBeGreaterThan(0);
});

it("An embedding model nobody can reach is not used", () => {
  expect(chooseEmbedder(readConfig(model)).vectorWeight).toBe(0);
});
