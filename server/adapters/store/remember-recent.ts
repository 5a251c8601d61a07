import type { Conversation } from "../../core/conversation/conversation.ts";
import { type ConversationRecords, type ConversationStore, PartError, type StoredTurn } from "../../core/ports.ts";

/**
 * Keeps the latest conversations in memory over another store, so that a conversation goes on while its database is
 * down. Saves still report the failure: what is only in memory is lost with the process. Everything else is the inner
 * store's; what it forgets is forgotten here too.
 */
export function rememberRecent<Store extends ConversationStore>(
  inner: Store & Partial<ConversationRecords>,
  { maxConversations = 1_000 } = {},
): Store {
  const recent = new Map<string, Conversation>();
  /** Those whose last save failed or is still running. */
  const missed = new Map<string, Conversation>();
  const keep = (kept: Map<string, Conversation>, conversation: Conversation) => {
    kept.delete(conversation.id);
    kept.set(conversation.id, conversation);
    const [oldest] = kept.keys();
    if (kept.size > maxConversations && oldest !== undefined) kept.delete(oldest);
  };
  const { deleteConversation } = inner;
  return Object.assign({}, inner, {
    async load(conversationId: string): Promise<Conversation | null> {
      // What the database missed while it was down is newer than what it has.
      const unsaved = missed.get(conversationId);
      if (unsaved) return unsaved;
      try {
        return await inner.load(conversationId);
      } catch (error) {
        const known = recent.get(conversationId);
        if (error instanceof PartError && known) return known;
        throw error;
      }
    },
    async save(conversation: Conversation, turn: StoredTurn): Promise<void> {
      keep(recent, conversation);
      keep(missed, conversation);
      await inner.save(conversation, turn);
      missed.delete(conversation.id);
    },
    ...(deleteConversation && {
      async deleteConversation(conversationId: string): Promise<void> {
        recent.delete(conversationId);
        missed.delete(conversationId);
        await deleteConversation(conversationId);
      },
    }),
  });
}
