import type { Answer } from "../../contract/answer.ts";
import type { AskRequest } from "../../contract/ask.ts";
import type { SyncReply, SyncRequest } from "../../contract/sync.ts";
import { type AnswerDependencies, answerQuestion } from "../answer/answer-question.ts";
import { AskError } from "../errors.ts";

/**
 * Takes in what was asked while the server could not be reached: each turn is answered again here, without a model, so
 * that nothing a client claims to have been told is believed. A turn id that is already known is not answered twice,
 * which makes the whole idempotent.
 *
 * @throws AskError `conversation-not-found`
 */
export async function replayTurns(
  dependencies: AnswerDependencies,
  { conversationId: given, language, turns }: SyncRequest,
): Promise<SyncReply> {
  let conversationId = given ?? null;
  const replayed: SyncReply["turns"] = [];
  for (const turn of turns) {
    const answer = await replay(dependencies, {
      ...turn,
      ...(conversationId === null ? {} : { conversationId }),
      ...(language === undefined ? {} : { language }),
    });
    conversationId ??= answer?.conversationId ?? null;
    replayed.push({ turnId: turn.turnId, answer });
  }
  return { conversationId, turns: replayed };
}

async function replay(dependencies: AnswerDependencies, request: AskRequest): Promise<Answer | null> {
  let answer: Answer | null = null;
  try {
    for await (const event of answerQuestion({ ...dependencies, improve: null }, request))
      if (event.type === "answer-end") answer = event.answer;
  } catch (error) {
    if (!(error instanceof AskError) || error.code === "conversation-not-found") throw error;
  }
  return answer;
}
