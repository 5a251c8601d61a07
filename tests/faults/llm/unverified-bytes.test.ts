import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { completionEvent, doneEvent } from "../../support/scripted-llm/completion-event.ts";
import { faithfulSentences } from "../../support/scripted-llm/faithful.ts";
import { promptOf } from "../../support/scripted-llm/prompt-of.ts";
import { stream } from "../../support/scripted-llm/scripts.ts";
import { type ScriptedLlm, startScriptedLlm } from "../../support/scripted-llm/start-scripted-llm.ts";
import { type ServedShirube, serveShirube } from "../../support/serve-shirube.ts";

const question = "What does Internal Server Error mean in ChatGPT?";
/** A word that no source has: each of its letters in a wrong sentence is an unverified byte. */
const tracer = "quokka";

let llm: ScriptedLlm;
let shirube: ServedShirube;
beforeAll(async () => {
  llm = await startScriptedLlm();
  shirube = await serveShirube({ OPENAI_BASE_URL: llm.baseUrl, OPENAI_MODEL: "scripted" });
  await shirube.ask({ question });
});
afterAll(async () => {
  await shirube[Symbol.asyncDispose]();
  await llm.close();
});

const wrong = fc.constantFrom(
  `The ${tracer} did it. [1]`,
  `${tracer}. [99]`,
  `${tracer} without a source. `,
  `${tracer} without an end [1] and`,
  `See ${tracer}.example.com. [2]`,
  `![${tracer}](https://${tracer}.example/) [1]`,
  `「${tracer}が原因です。」[1]`,
  `{"${tracer}": 1}\n`,
);

/** The text cut at the given places, which may fall inside a word, a marker or a surrogate pair's event. */
function cut(text: string, places: readonly number[]): string[] {
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...ends].map((start, index) => text.slice(start, ends[index])).filter((piece) => piece !== "");
}

it("No byte of an unverified sentence reaches the client's socket, however the upstream cuts its text", async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(wrong, fc.constant("")), { minLength: 1, maxLength: 6 }),
      fc.array(fc.nat({ max: 4_000 }), { maxLength: 25 }),
      fc.array(fc.nat({ max: 20_000 }), { maxLength: 6 }),
      fc.boolean(),
      async (sentences, tokenCuts, byteCuts, isWhole) => {
        let canary = "";
        llm.queue((exchange) => {
          const truths = faithfulSentences(exchange.request, 2).map(([text, source]) => `${text} [${source}] `);
          canary = /never to be written: (\S+)/.exec(promptOf(exchange.request))?.[1] ?? "";
          const text = sentences.map((sentence, index) =>
            sentence === "" ? (truths[index % 2] ?? "") : `${sentence} `,
          );
          const events = cut(text.join("") + canary, tokenCuts).map((content) => completionEvent({ content }));
          if (isWhole) events.push(completionEvent({}, "stop"), doneEvent);
          return stream(cut(events.join(""), byteCuts))(exchange);
        });
        const bytes = await (await shirube.stream({ question })).text();
        expect(bytes.includes(tracer)).toBe(false);
        expect(canary).not.toBe("");
        expect(bytes.includes(canary)).toBe(false);
        expect(bytes.match(/^event: answer-(?:end|error)$/gm)).toEqual(["event: answer-end"]);
        if (bytes.includes('"mode":"generated"')) shown += 1;
        // Cut streams count as failures: healthy calls between them keep the circuit closed.
        for (let index = 0; index < 2 && !isWhole; index++) await shirube.ask({ question });
      },
    ),
    { numRuns: 150, seed: 6 },
  );
  // The property is worth something only if words did pass.
  expect(shown).toBeGreaterThan(20);
}, 120_000);
