/** What a page needs to play conversations as Node does: bundled for the browser, and used here as it is. */
import type { Asker } from "../../scripts/evaluation/create-asker.ts";
import type { Answer } from "../../server/contract/answer.ts";

export { createAsker, lexicalKnowledgeBase } from "../../scripts/evaluation/create-asker.ts";

/** What one person says, message by message. */
export interface Script {
  language: string;
  says: readonly string[];
}

/** The answers to it, in one conversation. */
export async function play(asker: Asker, { language, says }: Script): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const question of says) {
    const conversationId = answers.at(-1)?.conversationId;
    answers.push(await asker.ask({ question, language, ...(conversationId ? { conversationId } : {}) }));
  }
  return answers;
}
