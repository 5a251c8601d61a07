/**
 * Everything the core needs from the world, and nothing else. Each port has adapters under `server/adapters`, chosen
 * in `compose.ts`; a test's scripted model or manual clock is an adapter like any other.
 */
import type { Answer, Degradation } from "../contract/answer.ts";
import type { AskRequest } from "../contract/ask.ts";
import type { Conversation } from "./conversation/conversation.ts";

/** The part of an `AbortSignal` the core uses; Node's and the browser's both fit. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls `task` once after `delayMs`; the returned function cancels it. */
  after(delayMs: number, task: () => void): () => void;
}

/** One structured line per event. At info: ids, timings and modes, never what was asked. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Unguessable ids. */
export interface IdSource {
  newId(): string;
}

/** Turns text into vectors. LangChain's `Embeddings` fits this shape. */
export interface Embedder {
  embedDocuments(texts: string[]): Promise<number[][]>;
  embedQuery(text: string): Promise<number[]>;
}

export interface ScoredId {
  id: string;
  /** Cosine similarity, -1..1. */
  score: number;
}

/** Nearest chunks to a vector, best first. Implementations refuse (throw a `PartError`) instead of answering on bad input. */
export interface VectorIndex {
  readonly kind: "hnsw" | "exact";
  readonly size: number;
  readonly dimension: number;
  search(vector: readonly number[], topK: number): ScoredId[];
}

export interface PromptMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

/** A running generation. `stop` ends it at the provider too, at any moment and more than once. */
export interface Generation {
  chunks: AsyncIterable<string>;
  stop(): void;
}

/** Words from a language model. Failures are thrown as `PartError` from the iteration, never as provider text. */
export interface LanguageModel {
  readonly name: string;
  generate(messages: readonly PromptMessage[]): Generation;
}

/** Why a part could not do its work; `reason` is the closed list of the contract. */
export class PartError extends Error {
  override readonly name = "PartError";
  readonly part: Degradation["part"];
  readonly reason: Degradation["reason"];
  constructor(
    part: Degradation["part"],
    reason: Degradation["reason"],
    message: string = reason,
    options?: { cause?: unknown },
  ) {
    super(`${part}: ${message}`, options);
    this.part = part;
    this.reason = reason;
  }
}

/** One exchange as it is kept. `request` and `answer` hold masked text only. */
export interface StoredTurn {
  turnId: string | null;
  at: number;
  request: Pick<AskRequest, "question" | "choice" | "stepOutcome" | "diagnostics" | "page">;
  answer: Answer;
}

/** Keeps conversations. A save is durable when it returns; a store that cannot do its work throws `PartError("store", …)`. */
export interface ConversationStore {
  load(conversationId: string): Promise<Conversation | null>;
  /** Writes the state and its newest turn together; saving the same answer id again replaces that turn. */
  save(conversation: Conversation, turn: StoredTurn): Promise<void>;
  /** Turns by the client's id: of one conversation, or (null) those that began one. */
  findTurns(conversationId: string | null, turnId: string): Promise<StoredTurn[]>;
  close(): Promise<void>;
}

/** What an asker thought of one answer; `comment` is masked. */
export interface StoredFeedback {
  answerId: string;
  at: number;
  verdict: string;
  reason?: string;
  comment?: string;
}

/** What askers may do with what is kept of them. Failures are `PartError("store", …)`, as for conversations. */
export interface ConversationRecords {
  /** Everything kept of a conversation, oldest turn first; null where nothing is. */
  exportConversation(conversationId: string): Promise<{ turns: StoredTurn[]; feedback: StoredFeedback[] } | null>;
  /** Removes a conversation with all that belongs to it, down to the bytes on disk. */
  deleteConversation(conversationId: string): Promise<void>;
  /** Keeps the newest word on an answer; false where the conversation has no such answer. */
  saveFeedback(conversationId: string, feedback: StoredFeedback): Promise<boolean>;
}
