/**
 * Saves turns of one conversation as fast as it can and prints each one's number once the save has returned. Run as a
 * process of its own with the database's path, the conversation's id and the first number; meant to be killed.
 */
import { writeSync } from "node:fs";
import { openSqliteStore } from "../../../../server/adapters/store/sqlite-store.ts";
import { newConversation } from "../../../../server/core/conversation/conversation.ts";
import { sampleAnswer } from "../../../support/sample-answer.ts";

const [path = "", conversationId = "", first = "0"] = process.argv.slice(2);
const store = openSqliteStore(path);
for (let number = Number(first); ; number++) {
  const turnId = `turn-${number}`;
  const conversation = { ...newConversation(conversationId, 0), ledger: { [turnId]: "failed" as const } };
  const answer = sampleAnswer({ id: turnId, conversationId });
  await store.save(conversation, { turnId, at: number, request: { question: turnId }, answer });
  writeSync(1, `${number}\n`);
}
