import { type AnswerDependencies, answerQuestion } from "../../server/core/answer/answer-question.ts";
import { buildKnowledgeBase, type KnowledgeBase } from "../../server/core/answer/knowledge-base.ts";
import { provisionalThresholds } from "../../server/core/answer/provisional-thresholds.ts";
import type { Conversation } from "../../server/core/conversation/conversation.ts";
import { createTurnQueue } from "../../server/core/conversation/turn-queue.ts";
import { articlesIn, type Knowledge } from "../../server/core/knowledge/knowledge.ts";
import type { ConversationStore } from "../../server/core/ports.ts";
import { buildLexicalIndex, chunksIn } from "../../server/core/retrieval/build-lexical-index.ts";
import { buildTitleIndex } from "../../server/core/retrieval/title-index.ts";
import type { Answer } from "../../server/contract/answer.ts";
import type { AskRequest } from "../../server/contract/ask.ts";

/** A knowledge base that searches by words alone, in memory. */
export function lexicalKnowledgeBase(knowledge: Knowledge): KnowledgeBase {
  const spaces = Object.fromEntries(
    knowledge.languages.map((language) => [
      language,
      {
        language,
        chunks: chunksIn(knowledge, language),
        lexical: buildLexicalIndex(knowledge, language),
        titles: buildTitleIndex(articlesIn(knowledge, language), knowledge.subject),
        vectors: null,
        outage: null,
      },
    ]),
  );
  return buildKnowledgeBase(knowledge, spaces, provisionalThresholds);
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
    findTurn: async () => null,
    close: async () => {},
  };
  let count = 0;
  const dependencies: AnswerDependencies = {
    base,
    store,
    turns: createTurnQueue(),
    clock: { now: () => 0, after: () => () => {} },
    ids: { newId: () => `id-${++count}` },
    generator: null,
    defaultLanguage: base.knowledge.languages[0] ?? "en",
    handoffUrl: null,
  };
  return {
    conversation: (id) => conversations.get(id),
    async ask(request) {
      for await (const event of answerQuestion(dependencies, request)) if (event.type === "answer-end") return event.answer;
      throw new Error("no answer");
    },
  };
}
