import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readKnowledgeFolder } from "../../server/adapters/knowledge/read-knowledge-folder.ts";
import { type Answer, Answer as AnswerSchema, type Choice } from "../../server/contract/answer.ts";
import { ArticleView } from "../../server/contract/article-view.ts";
import { citationProblems, eventOrderProblems } from "../support/check-citations.ts";
import { createTestApp, type TestApp } from "../support/create-test-app.ts";
import { readEvents } from "../support/read-events.ts";
import { sampleKnowledge } from "../support/repository.ts";
import { seedConversation } from "../support/seed-conversation.ts";

const { articles } = await readKnowledgeFolder(sampleKnowledge);
const topics = articles.map(({ id, language, title }) => ({ id, language, title }));
const bodies = new Map<string, string>();
const bodyOf = (id: string, language: string) => bodies.get(`${id}.${language}`);
let app: TestApp;

beforeAll(async () => {
  app = await createTestApp();
  for (const { id, language } of topics) {
    const response = await app.request(`/articles/${id}?language=${language}`);
    bodies.set(`${id}.${language}`, ArticleView.parse(await response.json()).body);
  }
});
afterAll(() => app[Symbol.asyncDispose]());

/** A conversation in which this topic was offered as a choice. */
const offerTopic = ({ id, language, title }: (typeof topics)[number]) =>
  seedConversation(app.dataDir, { language, lastChoices: [{ id: `topics:${id}`, label: title }] });

describe.each(topics)("the topic $id in $language", (topic) => {
  test("is answered about itself, every statement resting on the exact words of the knowledge", async () => {
    const conversationId = await offerTopic(topic);
    const answer = await app.ask({ conversationId, choice: `topics:${topic.id}` });
    expect(answer).toMatchObject({ mode: "guided", topicArticleId: topic.id, language: topic.language, degraded: [] });
    expect(answer.textCitations.length).toBeGreaterThan(0);
    expect(citationProblems(answer, bodyOf)).toEqual([]);
    const article = articles.find(({ id, language }) => id === topic.id && language === topic.language);
    expect(answer.steps.length > 0).toBe((article?.steps.length ?? 0) + (article?.fixes.length ?? 0) > 0);
  });

  test("keeps its citations exact on every further page, and never shows a failed step again", async () => {
    const conversationId = await offerTopic(topic);
    const shown = new Set<string>();
    let answer: Answer | null = await app.ask({ conversationId, choice: `topics:${topic.id}` });
    while (answer) {
      expect(citationProblems(answer, bodyOf)).toEqual([]);
      for (const { id } of answer.steps) expect(shown).not.toContain(id);
      for (const { id } of answer.steps) shown.add(id);
      const again: Choice | undefined = answer.choices.find(({ id }) => id.endsWith(":still-broken"));
      answer = again ? await app.ask({ conversationId, choice: again.id }) : null;
    }
  });

  test("streams the same answer as events of the contract, in order, its text whole", async () => {
    const conversationId = await offerTopic(topic);
    const body = { conversationId, choice: `topics:${topic.id}` };
    const response = await app.post("/ask", body, { Accept: "text/event-stream" });
    expect(response.headers.get("Content-Type")).toContain("text/event-stream");
    const events = await readEvents(response);
    expect(eventOrderProblems(events.map(({ type }) => type))).toEqual([]);
    const end = events.find((event) => event.type === "answer-end");
    const answer = AnswerSchema.parse(end?.answer);
    expect(events.flatMap((event) => (event.type === "text-delta" ? [event.delta] : [])).join("")).toBe(answer.text);
    expect(events.flatMap((event) => (event.type === "step-available" ? [event.step] : []))).toEqual(answer.steps);
    expect(events.flatMap((event) => (event.type === "source-available" ? [event.citation] : []))).toEqual(
      answer.citations,
    );
    expect(events.flatMap((event) => (event.type === "choice-available" ? [event.choice] : []))).toEqual(
      answer.choices,
    );
    expect(events[0]).toMatchObject({
      id: answer.id,
      conversationId: answer.conversationId,
      language: answer.language,
    });
    expect(citationProblems(answer, bodyOf)).toEqual([]);
  });
});

test("ids of topics, steps and choices are the same in every language", async () => {
  const shape = async (topic: (typeof topics)[number]) => {
    const answer = await app.ask({ conversationId: await offerTopic(topic), choice: `topics:${topic.id}` });
    return {
      steps: answer.steps.map(({ id }) => id),
      choices: answer.choices.map(({ id }) => id),
      remaining: answer.remaining,
    };
  };
  const first = new Map<string, Awaited<ReturnType<typeof shape>>>();
  for (const topic of topics) {
    const own = await shape(topic);
    expect(own, `${topic.id} ${topic.language}`).toEqual(first.get(topic.id) ?? own);
    first.set(topic.id, own);
  }
});
