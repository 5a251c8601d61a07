import { join } from "node:path";
import { openSqliteStore } from "../../server/adapters/store/sqlite-store.ts";
import { type Conversation, newConversation } from "../../server/core/conversation/conversation.ts";
import { sampleAnswer } from "./sample-answer.ts";

/** Puts a conversation into an app's data folder, as if it had come that far by itself. Returns its id. */
export async function seedConversation(dataDir: string, state: Partial<Conversation>): Promise<string> {
  const store = openSqliteStore(join(dataDir, "conversations.sqlite"));
  const conversation = { ...newConversation(crypto.randomUUID(), 0), ...state };
  const answer = sampleAnswer({ id: crypto.randomUUID(), conversationId: conversation.id });
  await store.save(conversation, { turnId: null, at: 0, request: { question: "seed" }, answer });
  await store.close();
  return conversation.id;
}
