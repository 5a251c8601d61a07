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

let troubles: Trouble[];
/** What became of each trouble: with the steps in our order, and in the writer's. */
let ordered: Outcome[];
let authored: Outcome[];

beforeAll(async () => {
  const knowledge = await readKnowledgeFolder(sampleKnowledge);
  const base = lexicalKnowledgeBase(knowledge, (await readThresholds(sampleKnowledge)) ?? provisionalThresholds);
  troubles = truthfulTroubles(base);
  ordered = await follow(base, { isAuthored: false });
  authored = await follow(base, { isAuthored: true });
}, 240_000);

test("the true fix is reached by at least 95 in 100 who answer truthfully", () => {
  const lost = troubles.filter((_, index) => !ordered[index]?.isMended);
  expect(troubles.length).toBeGreaterThan(1_000);
  expect(lost.length, JSON.stringify(lost.slice(0, 5))).toBeLessThanOrEqual(0.05 * troubles.length);
});

test("what they say makes the way to the true fix shorter, by a twentieth at least, than the writer's order", () => {
  const ways = ordered.flatMap((own, index) => {
    const other = authored[index];
    return own.isMended && other?.isMended ? [{ own: own.stepsTried, other: other.stepsTried }] : [];
  });
  const total = (way: "own" | "other") => ways.reduce((sum, steps) => sum + steps[way], 0);
  expect(ways.length).toBeGreaterThan(1_000);
  // A seventh shorter when this was written; without a look at what was said it would be as long.
  expect(total("own")).toBeLessThanOrEqual(0.95 * total("other"));
});

async function follow(base: KnowledgeBase, { isAuthored }: { isAuthored: boolean }): Promise<Outcome[]> {
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
