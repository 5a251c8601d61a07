import type { SyncReply } from "../../server/contract/sync.ts";
import { AskFailure } from "../client/ask-failure.ts";
import type { ConversationController } from "../controllers/conversation-controller.ts";
import { type Exchange, isRunning } from "../state/exchange.ts";
import { serverUrl } from "../state/server-url.ts";
import { fetchJson } from "./fetch-json.ts";

/** Most turns the server takes at once. */
const batchSize = 50;

export interface HandInOptions {
  endpoint: string;
  language: string;
  timeoutMs?: number;
}

/** Turns that were answered in the page and that the server does not know yet, oldest first. */
export const missedTurns = ({ exchanges }: ConversationController): Exchange[] =>
  exchanges.filter((each) => each.local && !isRunning(each));

/**
 * Tells the server what it missed, in order, and takes over the ids it gives. Safe to repeat: the server knows turns by
 * their ids. A server that has lost the conversation is told all of it.
 *
 * @throws AskFailure
 */
export const handIn = async (conversation: ConversationController, options: HandInOptions): Promise<void> => {
  let turns = missedTurns(conversation);
  while (turns.length > 0) {
    try {
      await handInSome(conversation, turns.slice(0, batchSize), options);
      turns = turns.slice(batchSize);
    } catch (error) {
      const isLost =
        error instanceof AskFailure && error.failure.kind === "lost" && conversation.conversationId !== null;
      if (!isLost) throw error;
      conversation.conversationId = null;
      turns = conversation.exchanges.filter((each) => !isRunning(each));
    }
  }
};

const handInSome = async (
  conversation: ConversationController,
  exchanges: readonly Exchange[],
  { endpoint, language, timeoutMs = 10_000 }: HandInOptions,
): Promise<void> => {
  const { conversationId } = conversation;
  const turns = exchanges.map(({ turnId, asked }) => ({ turnId, ...asked }));
  const body = { language, turns, ...(conversationId === null ? {} : { conversationId }) };
  const url = serverUrl(endpoint, "/conversations/sync");
  const reply = await fetchJson<SyncReply>(url, { method: "POST", body, timeoutMs });
  if (!reply) return;
  conversation.conversationId = reply.conversationId;
  for (const { turnId, answer } of reply.turns) {
    const exchange = conversation.exchanges.find((each) => each.turnId === turnId);
    if (!exchange) continue;
    // The page's answer stays as it was shown; from now on it goes by the server's ids.
    const ids = answer && { id: answer.id, conversationId: answer.conversationId };
    conversation.change(turnId, { local: false, answer: { ...exchange.answer, ...ids } });
  }
};
