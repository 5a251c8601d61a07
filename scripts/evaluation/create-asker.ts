import type { Answer } from "../../server/contract/answer.ts";
import type { AskRequest } from "../../server/contract/ask.ts";
import { type AnswerDependencies, answerQuestion } from "../../server/core/answer/answer-question.ts";
import { buildKnowledgeBase, type KnowledgeBase } from "../../server/core/answer/knowledge-base.ts";
import type { Thresholds } from "../../server/core/assessment/assess-evidence.ts";
import type { Conversation } from "../../server/core/conversation/conversation.ts";
import { createTurnQueue } from "../../server/core/conversation/turn-queue.ts";
import type { Knowledge } from "../../server/core/knowledge/knowledge.ts";
import type { ConversationStore } from "../../server/core/ports.ts";
import { buildSearchSpace } from "../../server/core/retrieval/build-search-space.ts";
import { allCues } from "../../server/core/understanding/cues/index.ts";

/** A knowledge base that searches by words alone, in memory. */
export function lexicalKnowledgeBase(knowledge: Knowledge, thresholds: Thresholds): KnowledgeBase {
  const spaces = Object.fromEntries(
    knowledge.languages.map((language) => [language, buildSearchSpace(knowledge, language)]),
  );
  return buildKnowledgeBase(knowledge, spaces, thresholds, allCues);
}

export interface Asker {
  ask(request: AskRequest): Promise<Answer>;
  /** The conversation as it is stored. */
  conversation(id: string): Conversation | undefined;
}

/** The whole pipeline without a model, over conversations in memory. Ids count up, so that runs are the same. */
export function createAsker(base: KnowledgeBase): Asker {
  const conversations = new Map<string, Conversation>();
  const store: ConversationStore = {
    load: async (id) => conversations.get(id) ?? null,
    save: async (conversation) => void conversations.set(conversation.id, conversation),
    findTurns: async () => [],
    close: async () => {},
  };
  let count = 0;
  const dependencies: AnswerDependencies = {
    base,
    store,
    turns: createTurnQueue(),
    clock: { now: () => 0, after: () => () => {} },
    ids: { newId: () => `id-${++count}` },
    improve: null,
    defaultLanguage: base.knowledge.languages[0] ?? "en",
    handoffUrl: null,
  };
  return {
    conversation: (id) => conversations.get(id),
    async ask(request) {
      for await (const event of answerQuestion(dependencies, request))
        if (event.type === "answer-end") return event.answer;
      throw new Error("no answer");
    },
  };
}
