import { beforeAll, describe, expect, test } from "vitest";
import { lexicalKnowledgeBase } from "../../../../scripts/evaluation/create-asker.ts";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import { Answer } from "../../../../server/contract/answer.ts";
import { composeAnswer } from "../../../../server/core/answer/compose-answer.ts";
import type { KnowledgeBase } from "../../../../server/core/answer/knowledge-base.ts";
import type { Plan } from "../../../../server/core/answer/plan.ts";
import { provisionalThresholds } from "../../../../server/core/assessment/provisional-thresholds.ts";
import { newConversation } from "../../../../server/core/conversation/conversation.ts";
import { markSteps } from "../../../../server/core/conversation/ledger.ts";
import { findArticle } from "../../../../server/core/knowledge/knowledge.ts";
import { citationProblems } from "../../../support/check-citations.ts";
import { sampleKnowledge } from "../../../support/repository.ts";

const articleId = "internal-server-error";
const languages = ["ja", "en", "zh", "ko", "es"];
const fresh = newConversation("conversation", 0);
let base: KnowledgeBase;

beforeAll(async () => {
  base = lexicalKnowledgeBase(await readKnowledgeFolder(sampleKnowledge), provisionalThresholds);
});

function everyPlan(): Plan[] {
  const { contact, alternatives } = base.knowledge;
  const stepIds = [contact, alternatives].filter((id) => id !== null);
  const questions = Object.values(base.tree.nodes).filter((node) => node.kind === "question");
  return [
    ...base.knowledge.articles.map(
      ({ id }): Plan => ({ kind: "article", articleId: id, isContinued: false, confidence: 0.9 }),
    ),
    ...questions.map((node): Plan => ({ kind: "question", node, isRestart: true })),
    { kind: "article", articleId, isContinued: true, confidence: null },
    { kind: "which-topic", articleIds: [articleId, "faq-how-often"], confidence: 0.3 },
    { kind: "not-covered", closest: [articleId], confidence: 0.1 },
    { kind: "not-covered", closest: [], confidence: null },
    { kind: "greeting" },
    { kind: "thanks" },
    { kind: "goodbye" },
    { kind: "who-are-you" },
    { kind: "person" },
    { kind: "exhausted", articleId },
    { kind: "which-worked", stepIds },
    { kind: "which-untried", articleId, stepIds, isContinued: false, confidence: 0.9 },
    { kind: "which-untried", articleId, stepIds, isContinued: true, confidence: null },
    { kind: "resolved" },
  ];
}

describe.each(languages)("in %s", (language) => {
  test("whatever is planned has words, a click to go on, true citations, and fits the contract", () => {
    const bodyOf = (id: string, of: string) => findArticle(base.knowledge, id, of)?.body;
    const problems = everyPlan().flatMap((plan) => {
      const guided = composeAnswer(base, fresh, plan, { language, handoffUrl: null });
      const answer = Answer.parse({ id: "1", conversationId: "conversation", degraded: [], ...guided });
      return [
        ...(answer.text.trim() === "" ? ["no words"] : []),
        ...(answer.choices.length === 0 ? ["no choice"] : []),
        ...(answer.choices.some(({ label }) => label.trim() === "") ? ["a choice without a label"] : []),
        ...(answer.language === language ? [] : [`in ${answer.language}`]),
        ...citationProblems(answer, bodyOf),
      ].map((problem) => `${JSON.stringify(plan)}: ${problem}`);
    });
    expect(problems).toEqual([]);
  });

  test("a person is offered when steps run out, a person is asked for, or nothing is covered", () => {
    for (const kind of ["exhausted", "person", "not-covered"] as const) {
      const plan: Plan =
        kind === "person"
          ? { kind }
          : kind === "exhausted"
            ? { kind, articleId }
            : { kind, closest: [], confidence: 0 };
      expect(composeAnswer(base, fresh, plan, { language, handoffUrl: null }).handoff?.offered).toBe(true);
    }
  });
});

test("an abstention has no steps and no citations", () => {
  const plan: Plan = { kind: "not-covered", closest: [articleId], confidence: 0.1 };
  const { mode, steps, citations, topicArticleId } = composeAnswer(base, fresh, plan, {
    language: "en",
    handoffUrl: null,
  });
  expect({ mode, steps, citations, topicArticleId }).toEqual({
    mode: "abstained",
    steps: [],
    citations: [],
    topicArticleId: null,
  });
});

test("when steps run out, support and alternatives that were tried, or perhaps were, are not shown again", () => {
  const plan: Plan = { kind: "exhausted", articleId };
  const contact = String(base.knowledge.contact);
  const alternatives = String(base.knowledge.alternatives);
  const shown = (failed: readonly string[], doubted: string[] = []) =>
    composeAnswer(base, { ...fresh, ledger: markSteps({}, failed, "failed"), doubted }, plan, {
      language: "en",
      handoffUrl: null,
    }).steps.map(({ id }) => id);
  expect(shown([])).toEqual([alternatives, contact]);
  expect(shown([alternatives])).toEqual([contact]);
  expect(shown([alternatives, contact])).toEqual([]);
  expect(shown([alternatives], [contact])).toEqual([]);
});

test("where people are sent: the setting, else the link of the knowledge's contact step", () => {
  const plan: Plan = { kind: "person" };
  const url = (handoffUrl: string | null) =>
    composeAnswer(base, fresh, plan, { language: "en", handoffUrl }).handoff?.url;
  expect(url("https://help.example/")).toBe("https://help.example/");
  expect(url(null)).toMatch(/^https:\/\//);
});
