import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Asker, createAsker, lexicalKnowledgeBase } from "../../scripts/evaluation/create-asker.ts";
import { readKnowledgeFolder } from "../../server/adapters/knowledge/read-knowledge-folder.ts";
import { readThresholds } from "../../server/adapters/knowledge/read-thresholds.ts";
import { Answer } from "../../server/contract/answer.ts";
import { provisionalThresholds } from "../../server/core/assessment/provisional-thresholds.ts";
import { findArticle, type Knowledge } from "../../server/core/knowledge/knowledge.ts";
import { citationProblems } from "../support/check-citations.ts";
import { randomMessage } from "../support/random-messages.ts";
import { sampleKnowledge } from "../support/repository.ts";
import { type Simulation, seededRandom, simulateConversation } from "../support/simulate-conversation.ts";

const conversations = 1_000;
/** Every property is held against the same conversations. */
const simulations: { seed: number; simulation: Simulation }[] = [];
let knowledge: Knowledge;

beforeAll(async () => {
  knowledge = await readKnowledgeFolder(sampleKnowledge);
  const base = lexicalKnowledgeBase(knowledge, (await readThresholds(sampleKnowledge)) ?? provisionalThresholds);
  const asker: Asker = createAsker(base);
  const seeds = fc.sample(fc.integer({ min: 0 }), { numRuns: conversations, seed: 20_261_124 });
  for (const seed of seeds) {
    const random = seededRandom(seed);
    const page = knowledge.languages[seed % knowledge.languages.length] ?? "en";
    const say = () => randomMessage(knowledge, random);
    simulations.push({ seed, simulation: await simulateConversation(asker, knowledge, random, { say, page }) });
  }
}, 300_000);

describe(`${conversations} conversations with people who click, report and write at random`, () => {
  test("each ends with the matter resolved, a person, or an alternative", () => {
    expect(wrong(({ ending }) => (ending === null ? ["has not ended"] : []))).toEqual([]);
    const endings = new Set(simulations.map(({ simulation }) => simulation.ending));
    expect([...endings].sort()).toEqual(["alternatives", "handed over", "resolved"]);
  });

  test("no step is offered again once it worked, failed or was skipped", () => {
    expect(
      wrong(({ turns }) =>
        turns.flatMap(({ answer, barred, request }) =>
          answer.steps.filter(({ id }) => barred.has(id)).map(({ id }) => `${id} after ${JSON.stringify(request)}`),
        ),
      ),
    ).toEqual([]);
  });

  test("at most five questions are asked", () => {
    expect(
      wrong(({ turns }) => {
        let asked = 0;
        return turns.flatMap(({ isQuestion, isRestart, answer }, index) => {
          asked = (isRestart ? 0 : asked) + (isQuestion ? 1 : 0);
          return asked > 5 ? [`question ${asked} in turn ${index}: ${answer.text}`] : [];
        });
      }),
    ).toEqual([]);
  });

  test("no answer is without words and steps, or leaves the asker without a click to go on", () => {
    expect(
      wrong(({ turns }) =>
        turns.flatMap(({ answer, request }) => [
          ...(answer.text === "" && answer.steps.length === 0 ? [`nothing said to ${JSON.stringify(request)}`] : []),
          ...(answer.choices.length === 0 ? [`a dead end after ${JSON.stringify(request)}`] : []),
        ]),
      ),
    ).toEqual([]);
  });

  test("every answer fits the contract, and every citation quotes what stands there", () => {
    const bodyOf = (articleId: string, language: string) => findArticle(knowledge, articleId, language)?.body;
    expect(
      wrong(({ turns }) =>
        turns.flatMap(({ answer }) => [
          ...(Answer.safeParse(answer).error?.issues.map(({ message, path }) => `${path.join(".")}: ${message}`) ?? []),
          ...citationProblems(answer, bodyOf),
        ]),
      ),
    ).toEqual([]);
  });
});

/** What is wrong with any conversation, with its seed; the first few are enough. */
function wrong(problemsOf: (simulation: Simulation) => string[]): string[] {
  return simulations
    .flatMap(({ seed, simulation }) => problemsOf(simulation).map((problem) => `seed ${seed}: ${problem}`))
    .slice(0, 10);
}
