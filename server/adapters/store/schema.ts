/** Bumped when the tables change; a database of another version is refused rather than guessed at. */
export const schemaVersion = 1;

export const schema = `
  CREATE TABLE IF NOT EXISTS conversations (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    updated_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS turns (
    answer_id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    turn_id TEXT,
    at INTEGER NOT NULL,
    request TEXT NOT NULL,
    answer TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS feedback (
    answer_id TEXT PRIMARY KEY REFERENCES turns (answer_id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    reason TEXT,
    comment TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS turns_by_conversation ON turns (conversation_id, position);
  CREATE INDEX IF NOT EXISTS turns_by_turn_id ON turns (turn_id) WHERE turn_id IS NOT NULL;
`;
