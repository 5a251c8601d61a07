import type { KnowledgeBase } from "../../server/core/answer/knowledge-base.ts";
import { findEvidence } from "../../server/core/assessment/find-evidence.ts";
import { understand } from "../../server/core/understanding/understand.ts";
import type { Asker } from "./create-asker.ts";
import type { Question } from "./read-set.ts";

export interface QuestionResult {
  question: Question;
  /** Place of the first right article, from 1; 0 if it was not found. */
  rank: number;
  best: string | undefined;
  mode: string;
  /** Whether it was answered with a topic, rather than refused or asked back. */
  isAnswered: boolean;
  confidence: number;
  language: string;
  milliseconds: number;
}

/** Asks every question in a conversation of its own. */
export async function measureQuestions(
  questions: readonly Question[],
  base: KnowledgeBase,
  asker: Asker,
): Promise<QuestionResult[]> {
  const results: QuestionResult[] = [];
  for (const question of questions) {
    const understanding = understand(question.question, base.vocabulary, question.language);
    const { ranked } = await findEvidence(base, question.question, understanding, { topK: 200 });
    const startedAt = performance.now();
    const answer = await asker.ask({ question: question.question, language: question.language });
    results.push({
      question,
      rank: ranked.findIndex(({ articleId }) => question.expected.includes(articleId)) + 1,
      best: ranked[0]?.articleId,
      mode: answer.mode,
      isAnswered: answer.mode === "guided" && answer.topicArticleId !== null,
      confidence: answer.confidence ?? 0,
      language: answer.language,
      milliseconds: performance.now() - startedAt,
    });
  }
  return results;
}
