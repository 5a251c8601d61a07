import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Conversation, newConversation } from "../../core/conversation/conversation.ts";
import { type ConversationRecords, type ConversationStore, PartError } from "../../core/ports.ts";
import { prepareRecords } from "./prepare-records.ts";
import { schema, schemaVersion } from "./schema.ts";
import { toTurn } from "./to-turn.ts";

/**
 * Conversations in one SQLite file (`:memory:` for none). WAL with synchronous=FULL: a save that has returned survives
 * the process and the machine. Every failure of the database is a `PartError("store", …)`.
 */
export function openSqliteStore(path: string): ConversationStore & ConversationRecords {
  const database = guard(() => openDatabase(path));
  const saveConversation = database.prepare(
    "INSERT INTO conversations (id, state, updated_at) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state, updated_at = excluded.updated_at",
  );
  const saveTurn = database.prepare(`
    INSERT INTO turns (answer_id, conversation_id, position, turn_id, at, request, answer)
    VALUES (?1, ?2, (SELECT COUNT(*) FROM turns WHERE conversation_id = ?2), ?3, ?4, ?5, ?6)
    ON CONFLICT (answer_id) DO UPDATE SET answer = excluded.answer`);
  const loadConversation = database.prepare("SELECT state FROM conversations WHERE id = ?");
  const findInConversation = database.prepare(
    "SELECT turn_id, at, request, answer FROM turns WHERE turn_id = ? AND conversation_id = ?",
  );
  const findFirst = database.prepare(
    "SELECT turn_id, at, request, answer FROM turns WHERE turn_id = ? AND position = 0",
  );
  const records = prepareRecords(database);

  return {
    async load(conversationId) {
      const row = guard(() => loadConversation.get(conversationId));
      if (!row) return null;
      // What an older version has written may lack what was added since.
      return guard(() => ({
        ...newConversation(conversationId, 0),
        ...(JSON.parse(String(row.state)) as Conversation),
      }));
    },
    async save(conversation, turn) {
      guard(() => {
        database.exec("BEGIN IMMEDIATE");
        try {
          saveConversation.run(conversation.id, JSON.stringify(conversation), turn.at);
          const { answer } = turn;
          const request = JSON.stringify(turn.request);
          saveTurn.run(answer.id, conversation.id, turn.turnId, turn.at, request, JSON.stringify(answer));
          database.exec("COMMIT");
        } catch (error) {
          database.exec("ROLLBACK");
          throw error;
        }
      });
    },
    async findTurns(conversationId, turnId) {
      return guard(() => {
        const rows = conversationId === null ? findFirst.all(turnId) : findInConversation.all(turnId, conversationId);
        return rows.map(toTurn);
      });
    },
    exportConversation: async (conversationId) => guard(() => records.read(conversationId)),
    deleteConversation: async (conversationId) => guard(() => records.erase(conversationId)),
    saveFeedback: async (conversationId, feedback) => guard(() => records.saveFeedback(conversationId, feedback)),
    async close() {
      guard(() => database.close());
    },
  };
}

function openDatabase(path: string): DatabaseSync {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path);
  database.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 2000;",
  );
  const version = Number(database.prepare("PRAGMA user_version").get()?.user_version ?? 0);
  if (version !== 0 && version !== schemaVersion)
    throw new Error(`the database has schema version ${version}, this server knows ${schemaVersion}`);
  database.exec(`BEGIN; ${schema} PRAGMA user_version = ${schemaVersion}; COMMIT;`);
  return database;
}

function guard<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new PartError("store", "unavailable", error instanceof Error ? error.message : "failed", { cause: error });
  }
}
