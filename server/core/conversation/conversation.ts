import type { Choice } from "../../contract/answer.ts";
import type { CheckFinding } from "../decision-tree/read-checks.ts";
import type { StepLedger } from "./ledger.ts";

/** What is remembered of one conversation: enough to go on after a restart. Plain data. */
export interface Conversation {
  id: string;
  /** Milliseconds since the epoch. */
  startedAt: number;
  language: string | null;
  /** The article whose guide is being followed. */
  topicArticleId: string | null;
  ledger: StepLedger;
  /** How well what the asker last asked fits each article, 0..1 of the best fitting one. */
  fit: Readonly<Record<string, number>>;
  /** What the asker's self-check last said about steps; absent until there was one. */
  check?: CheckFinding;
  /** Steps the last answer showed, and the clicks it offered. */
  lastSteps: string[];
  lastChoices: Choice[];
  /** Steps that the last message spoke of without telling what became of them: "did it" is about these. */
  focus: string[];
  /** Steps that a message perhaps told of: they come after all others, since asking for them again would be a repetition. */
  doubted: string[];
  /** Steps that have words in common with a report that names none; they come later too. */
  akin: string[];
  /** Whether the last answer was a question to the asker: one is not asked twice in a row. */
  lastAsked: boolean;
  /** How many questions the asker was asked since the start, or since starting over. */
  asked: number;
}

export function newConversation(id: string, startedAt: number): Conversation {
  return {
    id,
    startedAt,
    language: null,
    topicArticleId: null,
    ledger: {},
    fit: {},
    lastSteps: [],
    lastChoices: [],
    focus: [],
    doubted: [],
    akin: [],
    lastAsked: false,
    asked: 0,
  };
}

/** Steps that were perhaps tried, by name or by what was said of none: not to be offered while there are others. */
export function perhapsTried({ doubted, akin }: Pick<Conversation, "doubted" | "akin">): ReadonlySet<string> {
  return new Set([...doubted, ...akin]);
}
