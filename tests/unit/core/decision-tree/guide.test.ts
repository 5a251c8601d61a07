import { beforeAll, describe, expect, test } from "vitest";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import { compileTree } from "../../../../server/core/decision-tree/compile-tree.ts";
import { choiceId, type DecisionTree, parseChoiceId } from "../../../../server/core/decision-tree/decision-tree.ts";
import { guideThrough, wordsFor } from "../../../../server/core/decision-tree/guide.ts";
import type { Knowledge } from "../../../../server/core/knowledge/knowledge.ts";
import { sampleKnowledge } from "../../../support/repository.ts";

let knowledge: Knowledge;
let tree: DecisionTree;
beforeAll(async () => {
  knowledge = await readKnowledgeFolder(sampleKnowledge);
  tree = compileTree(knowledge);
});

const nodeOf = (id: string) => {
  const node = tree.nodes[id];
  if (node?.kind !== "article") throw new Error(`${id} is no article`);
  return node;
};

describe("the compiled tree", () => {
  test("has a node for every article and every question, and every answer leads to one", () => {
    const articles = new Set(knowledge.articles.map(({ id }) => id));
    expect(Object.keys(tree.nodes)).toHaveLength(articles.size + Object.keys(knowledge.tree.questions).length);
    for (const node of Object.values(tree.nodes))
      if (node.kind === "question") for (const { to } of node.choices) expect(tree.nodes[to]).toBeDefined();
  });

  test("joins the fixes of the main guide in their order, each action once", () => {
    const { steps } = nodeOf("internal-server-error");
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps[0]).toBe("fix-refresh-and-check-connection/reload");
    expect(steps.at(-1)).toBe("fix-use-an-alternative/choose");
  });
});

describe("a guide", () => {
  test("shows five steps of the main guide at a time, seconds of effort first, and counts the rest", () => {
    const node = nodeOf("internal-server-error");
    const { steps, remaining } = guideThrough(knowledge, node, "ja", { ledger: {}, fit: {}, doubted: [], akin: [] });
    expect(steps[0]?.step.id).toBe("fix-refresh-and-check-connection/reload");
    expect(new Set(steps.map(({ step }) => step.id)).size).toBe(5);
    expect(remaining).toBe(node.steps.length - 5);
  });

  test.each(["worked", "failed", "skipped"] as const)("leaves out what %s, and moves on", (outcome) => {
    const node = nodeOf("internal-server-error");
    const [first = ""] = node.steps;
    const { steps, remaining } = guideThrough(knowledge, node, "en", {
      ledger: { [first]: outcome },
      fit: {},
      doubted: [],
      akin: [],
    });
    expect(steps.map(({ step }) => step.id)).not.toContain(first);
    expect(steps).toHaveLength(5);
    expect(remaining).toBe(node.steps.length - 6);
  });

  test("shows an error's own list whole, in the writer's order, minus the ledger", () => {
    const node = nodeOf("error-generating-response");
    expect(node.steps).toHaveLength(7);
    const { steps, remaining } = guideThrough(knowledge, node, "en", {
      ledger: { [node.steps[1] ?? ""]: "failed" },
      fit: {},
      doubted: [],
      akin: [],
    });
    expect(steps.map(({ step }) => step.id)).toEqual(node.steps.filter((_id, index) => index !== 1));
    expect(remaining).toBe(0);
  });

  test("keeps what was perhaps tried till nothing else is left", () => {
    const node = nodeOf("error-generating-response");
    const [first = "", second = "", ...others] = node.steps;
    const unsure = { doubted: [first], akin: [second] };
    const before = guideThrough(knowledge, node, "en", { ledger: {}, fit: {}, ...unsure });
    expect(before.steps.map(({ step }) => step.id)).toEqual(others);
    expect(before.remaining).toBe(2);
    const ledger = Object.fromEntries(others.map((id) => [id, "failed" as const]));
    const after = guideThrough(knowledge, node, "en", { ledger, fit: {}, ...unsure });
    expect(after.steps.map(({ step }) => step.id)).toEqual([first, second]);
    expect(after.remaining).toBe(0);
  });

  test("says a borrowed step in the borrowing article's words", () => {
    const own = wordsFor(knowledge, "error-generating-response", "fix-turn-off-vpn/turn-off", "en");
    const owners = wordsFor(knowledge, "", "fix-turn-off-vpn/turn-off", "en");
    expect(own?.articleId).toBe("error-generating-response");
    expect(owners?.articleId).toBe("fix-turn-off-vpn");
    expect(own?.step.text).not.toBe(owners?.step.text);
  });
});

test.each(["what-you-see:no-message", "which-worked:a/b", "topics:x", "a:b:c"])(
  "a choice's id is its node and answer: %s",
  (id) => {
    const { nodeId, answer } = parseChoiceId(id);
    expect(choiceId(nodeId, answer)).toBe(id);
  },
);
