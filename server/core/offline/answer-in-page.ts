import type { Answer } from "../../contract/answer.ts";
import type { AskRequest } from "../../contract/ask.ts";
import { answerQuestion } from "../answer/answer-question.ts";
import { decide } from "../answer/decide.ts";
import type { KnowledgeBase } from "../answer/knowledge-base.ts";
import { type Conversation, newConversation } from "../conversation/conversation.ts";
import { offerSteps } from "../conversation/ledger.ts";
import { createTurnQueue } from "../conversation/turn-queue.ts";
import { AskError } from "../errors.ts";
import type { ConversationStore, IdSource } from "../ports.ts";

/** What was asked, and what was shown for it. */
export interface PastTurn {
  request: Pick<AskRequest, "question" | "choice" | "stepOutcome" | "diagnostics" | "page">;
  answer: Answer;
}

export interface PageOptions {
  /** The page's language. */
  language: string;
  conversationId: string;
  /** Milliseconds since the epoch. */
  now: number;
  ids: IdSource;
  handoffUrl: string | null;
}

/**
 * Answers where there is no server: the same pipeline over a page's bundle, so the same steps under the same ids. What
 * the conversation is at is worked out from what was said in it, whoever answered.
 *
 * @throws AskError as the server would, for instance for a click on a choice that is no longer offered
 */
export async function answerInPage(
  base: KnowledgeBase,
  history: readonly PastTurn[],
  request: PastTurn["request"],
  { language, conversationId, now, ids, handoffUrl }: PageOptions,
): Promise<Answer> {
  const defaultLanguage = base.knowledge.languages[0] ?? language;
  let conversation = newConversation(conversationId, now);
  for (const turn of history) conversation = await follow(base, conversation, turn, language);
  const store: ConversationStore = {
    load: async () => conversation,
    save: async () => {},
    findTurns: async () => [],
    close: async () => {},
  };
  const turns = createTurnQueue();
  const clock = { now: () => now, after: () => () => {} };
  const dependencies = { base, store, turns, clock, ids, improve: null, defaultLanguage, handoffUrl };
  for await (const event of answerQuestion(dependencies, { ...request, conversationId, language }))
    if (event.type === "answer-end")
      return { ...event.answer, degraded: [...event.answer.degraded, { part: "server", reason: "unavailable" }] };
  throw new Error("an answer ended without answer-end");
}

/** The conversation after one more turn. What was really shown wins over what would be shown here. */
async function follow(
  base: KnowledgeBase,
  conversation: Conversation,
  { request, answer }: PastTurn,
  language: string,
): Promise<Conversation> {
  const decided = await decideAgain(base, conversation, { ...request, language });
  const stepIds = answer.steps.map(({ id }) => id);
  return {
    ...decided,
    language: answer.language,
    topicArticleId: answer.topicArticleId ?? decided.topicArticleId,
    ledger: offerSteps(decided.ledger, stepIds),
    lastSteps: stepIds,
    lastChoices: answer.choices,
    lastAsked: stepIds.length === 0 && answer.choices.length > 0,
  };
}

async function decideAgain(
  base: KnowledgeBase,
  conversation: Conversation,
  request: AskRequest,
): Promise<Conversation> {
  try {
    return (await decide(base, conversation, request, base.knowledge.languages[0] ?? "en")).conversation;
  } catch (error) {
    if (error instanceof AskError) return conversation;
    throw error;
  }
}
