import { beforeAll, expect, test, vi } from "vitest";
import { createAsker, lexicalKnowledgeBase } from "../../scripts/evaluation/create-asker.ts";
import { readKnowledgeFolder } from "../../server/adapters/knowledge/read-knowledge-folder.ts";
import { readThresholds } from "../../server/adapters/knowledge/read-thresholds.ts";
import type { KnowledgeBase } from "../../server/core/answer/knowledge-base.ts";
import { provisionalThresholds } from "../../server/core/assessment/provisional-thresholds.ts";
import type { StepCandidate } from "../../server/core/decision-tree/order-steps.ts";
import { findArticle, ownerOf } from "../../server/core/knowledge/knowledge.ts";
import { followGuide, type Outcome, type Trouble } from "../support/follow-guide.ts";
import { sampleKnowledge } from "../support/repository.ts";
import { pick, seededRandom } from "../support/simulate-conversation.ts";

const order = vi.hoisted(() => ({ isAuthored: false }));

vi.mock("../../server/core/decision-tree/order-steps.ts", async (original) => {
  const { orderSteps } = await original<typeof import("../../server/core/decision-tree/order-steps.ts")>();
  return {
    orderSteps: (candidates: readonly StepCandidate[]) =>
      order.isAuthored ? candidates.map(({ id }) => id) : orderSteps(candidates),
  };
});

let base: KnowledgeBase;
let troubles: Trouble[];

beforeAll(async () => {
  const knowledge = await readKnowledgeFolder(sampleKnowledge);
  base = lexicalKnowledgeBase(knowledge, (await readThresholds(sampleKnowledge)) ?? provisionalThresholds);
  troubles = truthfulTroubles(base);
});

test("the true fix is reached by at least 95 in 100 who answer truthfully", async () => {
  const outcomes = await follow({ isAuthored: false });
  expect(outcomes.length).toBeGreaterThan(1_000);
  const lost = troubles.filter((_, index) => !outcomes[index]?.isMended);
  console.log(lost.length, outcomes.length, lost.map(l=>[l.guideId,l.stepId,l.message].join(' | ')).join('\n'));
  expect(1 - lost.length / outcomes.length).toBeGreaterThanOrEqual(0.95);
}, 120_000);

test("what they say makes the way to the true fix no longer, on average, than the writer's order", async () => {
  const ordered = await follow({ isAuthored: false });
  const authored = await follow({ isAuthored: true });
  const both = ordered.flatMap((outcome, index) => {
    const other = authored[index];
    return outcome.isMended && other?.isMended ? [{ ordered: outcome.stepsTried, authored: other.stepsTried }] : [];
  });
  const mean = (name: "ordered" | "authored") => both.reduce((sum, pair) => sum + pair[name], 0) / both.length;
  console.log(both.length, mean("ordered"), mean("authored"));
  expect(both.length).toBeGreaterThan(1_000);
  expect(mean("ordered")).toBeLessThanOrEqual(mean("authored"));
}, 240_000);

async function follow({ isAuthored }: { isAuthored: boolean }): Promise<Outcome[]> {
  order.isAuthored = isAuthored;
  const outcomes: Outcome[] = [];
  for (const trouble of troubles) outcomes.push(await followGuide(createAsker(base), base, trouble));
  return outcomes;
}

/** For every step of every guide and language: what someone sees, and a way of asking for what will mend it. */
function truthfulTroubles({ knowledge, tree }: KnowledgeBase): Trouble[] {
  const random = seededRandom(3);
  return knowledge.languages.flatMap((language) =>
    Object.values(tree.nodes).flatMap((node) => {
      const guide = findArticle(knowledge, node.id, language);
      if (node.kind !== "article" || !guide) return [];
      return node.steps.flatMap((stepId) => {
        const { articleId, name } = ownerOf(stepId);
        const fix = findArticle(knowledge, articleId, language);
        const sees = guide.errors.length > 0 ? pick(random, guide.errors) : guide.title;
        const asks = fix?.asks ?? [];
        const aliases = fix?.stepFacts[name]?.aliases ?? [];
        return [pick(random, asks), pick(random, asks), `${pick(random, aliases)}?`].map((hint) => ({
          language,
          guideId: node.id,
          stepId,
          message: `${sees}\n${hint}`,
        }));
      });
    }),
  );
}
