import type { IdSource } from "../ports.ts";
import { condenseQuestion } from "./condense-question.ts";
import { createCanary } from "./create-canary.ts";
import { improveWording, type WordingProgress, type WordingTask } from "./improve-wording.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import type { Generator } from "./word-lead.ts";

export interface ImproveTask extends Omit<WordingTask, "canary"> {
  /** Title of what the conversation was about before; null at its beginning. */
  earlierTopic: string | null;
}

/**
 * Words a guided answer better. Given to the pipeline rather than imported by it: where there is no language model, as in
 * the page, neither it nor the check of its sentences is loaded.
 */
export type Improve = (task: ImproveTask) => AsyncGenerator<WordingProgress, void, undefined>;

export function createImprover(generator: Generator, base: KnowledgeBase, ids: IdSource): Improve {
  return ({ question, earlierTopic, ...task }) =>
    improveWording(generator, base, {
      ...task,
      question: condenseQuestion(question, { language: task.guided.language, earlierTopic }),
      canary: createCanary(ids.newId()),
    });
}
