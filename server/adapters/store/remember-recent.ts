import type { Conversation } from "../../core/conversation/conversation.ts";
import { type ConversationStore, PartError } from "../../core/ports.ts";

/**
 * Keeps the latest conversations in memory over another store, so that a conversation goes on while its database is
 * down. Saves still report the failure: what is only in memory is lost with the process.
 */
export function rememberRecent(inner: ConversationStore, { maxConversations = 1_000 } = {}): ConversationStore {
  const recent = new Map<string, Conversation>();
  return {
    async load(conversationId) {
      try {
        return await inner.load(conversationId);
      } catch (error) {
        const known = recent.get(conversationId);
        if (error instanceof PartError && known) return known;
        throw error;
      }
    },
    async save(conversation, turn) {
      recent.delete(conversation.id);
      recent.set(conversation.id, conversation);
      const [oldest] = recent.keys();
      if (recent.size > maxConversations && oldest !== undefined) recent.delete(oldest);
      await inner.save(conversation, turn);
    },
    findTurn: (conversationId, turnId) => inner.findTurn(conversationId, turnId),
    close: () => inner.close(),
  };
}
