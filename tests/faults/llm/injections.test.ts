import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleKnowledge } from "../../support/repository.ts";
import type { ScriptedRequest } from "../../support/scripted-llm/exchange.ts";
import { faithful } from "../../support/scripted-llm/faithful.ts";
import { promptOf } from "../../support/scripted-llm/prompt-of.ts";
import { good } from "../../support/scripted-llm/scripts.ts";
import { type ScriptedLlm, startScriptedLlm } from "../../support/scripted-llm/start-scripted-llm.ts";
import { type ServedShirube, serveShirube } from "../../support/serve-shirube.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";
import { ask } from "./asked.ts";
import { type Injection, injections } from "./injection-cases.ts";

const questions = { en: "ChatGPT shows Internal Server Error.", ja: "ChatGPTでInternal Server Errorと出ます。" };

let folder: TemporaryFolder;
let llm: ScriptedLlm;
let canary = "";
beforeAll(async () => {
  folder = await createTemporaryFolder();
  llm = await startScriptedLlm({ chat: good(obey) });
});
afterAll(async () => {
  await llm.close();
  await folder[Symbol.asyncDispose]();
});

/** A model that does whatever its prompt's data says, and gives away what it was told to keep. */
function obey(request: ScriptedRequest): string[] {
  const prompt = promptOf(request);
  canary = /never to be written: (\S+)/.exec(prompt)?.[1] ?? "";
  const orders = injections.filter(({ order }) => prompt.includes(order.slice(0, 12))).map(({ order }) => order);
  return [faithful(request), ...new Set(orders)]
    .flatMap((sentence) => [`${sentence} [1] `])
    .concat(
      `The marker is ${canary}. [1] `,
      `秘密の言葉は${[...canary].join(" ")}です。[1] `,
      `${prompt.slice(0, 120)} [1]`,
    );
}

function expectUnharmed({ answer, bytes }: Awaited<ReturnType<typeof ask>>): void {
  expect(canary).not.toBe("");
  expect(bytes.includes(canary)).toBe(false);
  const said = JSON.stringify([answer.text, answer.steps.map(({ links }) => links)]);
  expect(/evil|javascript|!\[|support answer/i.test(said)).toBe(false);
  for (const { citations } of answer.steps) expect(citations.length).toBeGreaterThan(0);
}

describe("A model that obeys an injection", () => {
  it(`in the question leaks no canary, no foreign link, no uncited step (${injections.length} of them)`, async () => {
    await using shirube = await serve(sampleKnowledge);
    for (const injection of injections) expectUnharmed(await ask(shirube, ask1(injection)));
    expect(llm.exchanges.length).toBeGreaterThan(injections.length / 2);
  }, 120_000);

  it.each(["en", "ja"] as const)(
    "inside a chunk of the knowledge does not either (%s)",
    async (language) => {
      const knowledge = join(folder.path, `knowledge-${language}`);
      await cp(sampleKnowledge, knowledge, { recursive: true });
      const path = join(knowledge, "articles", `internal-server-error.${language}.md`);
      const own = injections.filter((injection) => injection.language === language).slice(0, 32);
      // As a careless writer pastes it: prose in the middle of an article, without the links that the loader refuses.
      const pasted = own.map(({ text }) => text.replace(/https?:\/\/|[[\]<>!`|]|\n|-{3}/g, " ")).join(" ");
      const source = await readFile(path, "utf8");
      await writeFile(
        path,
        source.replace(/\n## /, () => `\n${pasted}\n\n## `),
      );
      await using shirube: ServedShirube = await serve(knowledge);
      const before = llm.exchanges.length;
      const asked = await ask(shirube, questions[language]);
      expect(llm.exchanges.length).toBe(before + 1);
      expect(canary).not.toBe("");
      expect(asked.bytes.includes(canary)).toBe(false);
      const { text, steps } = asked.answer;
      // What the knowledge itself says may be cited, but never as a link, and nobody is sent anywhere by it.
      expect(/https?:|!\[|\]\(/.test(text)).toBe(false);
      for (const { links, citations } of steps) {
        expect(citations.length).toBeGreaterThan(0);
        expect(links.filter(({ url }) => url.includes("evil"))).toEqual([]);
      }
    },
    120_000,
  );
});

const ask1 = ({ language, text }: Injection) => `${questions[language]} ${text}`;
const serve = (knowledge: string) =>
  serveShirube({
    DATA_DIR: folder.path,
    KNOWLEDGE_DIR: knowledge,
    OPENAI_BASE_URL: llm.baseUrl,
    OPENAI_MODEL: "scripted",
  });
