import type { DatabaseSync } from "node:sqlite";
import type { StoredFeedback, StoredTurn } from "../../core/ports.ts";
import { toTurn } from "./to-turn.ts";

/** The statements behind `ConversationRecords`: reading all of a conversation, erasing it, feedback on its answers. */
export function prepareRecords(database: DatabaseSync) {
  const readTurns = database.prepare(
    "SELECT turn_id, at, request, answer FROM turns WHERE conversation_id = ? ORDER BY position",
  );
  const readFeedback = database.prepare(
    "SELECT feedback.* FROM feedback JOIN turns USING (answer_id) WHERE conversation_id = ? ORDER BY position",
  );
  const erase = database.prepare("DELETE FROM conversations WHERE id = ?");
  const save = database.prepare(`
    INSERT INTO feedback (answer_id, at, verdict, reason, comment)
    SELECT answer_id, ?3, ?4, ?5, ?6 FROM turns WHERE conversation_id = ?1 AND answer_id = ?2
    ON CONFLICT (answer_id) DO UPDATE
      SET at = excluded.at, verdict = excluded.verdict, reason = excluded.reason, comment = excluded.comment`);
  return {
    read(conversationId: string): { turns: StoredTurn[]; feedback: StoredFeedback[] } | null {
      const turns = readTurns.all(conversationId).map(toTurn);
      if (turns.length === 0) return null;
      return { turns, feedback: readFeedback.all(conversationId).map(toFeedback) };
    },
    erase(conversationId: string): void {
      erase.run(conversationId);
      // What was deleted still stands in the write-ahead log until it is folded in.
      database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    },
    saveFeedback(conversationId: string, { answerId, at, verdict, reason, comment }: StoredFeedback): boolean {
      return save.run(conversationId, answerId, at, verdict, reason ?? null, comment ?? null).changes > 0;
    },
  };
}

function toFeedback(row: Record<string, unknown>): StoredFeedback {
  return {
    answerId: String(row.answer_id),
    at: Number(row.at),
    verdict: String(row.verdict),
    ...(row.reason === null ? {} : { reason: String(row.reason) }),
    ...(row.comment === null ? {} : { comment: String(row.comment) }),
  };
}
