import type { Answer } from "../../server/contract/answer.ts";
import type { Suggestion } from "../../server/contract/suggestions.ts";
import { answerInPage, type PastTurn } from "../../server/core/offline/answer-in-page.ts";
import { openPageBundle, type PageBundle } from "../../server/core/offline/page-bundle.ts";
import { suggestQuestions } from "../../server/core/suggestions/suggest-questions.ts";
import { randomId } from "../state/random-id.ts";

/** Answers in the page, out of a bundle. */
export interface Engine {
  /** Of the knowledge it answers from. */
  version: string;
  /** Whether the knowledge makes anything of a self-check. */
  readsChecks: boolean;
  answer(history: readonly PastTurn[], request: PastTurn["request"], conversationId: string | null): Promise<Answer>;
  suggest(typed: string): Suggestion[];
}

/** Opens a bundle. Takes some tens of milliseconds. */
export const openEngine = (bundle: PageBundle): Engine => {
  const base = openPageBundle(bundle);
  const { language, version, handoffUrl } = bundle;
  const ids = { newId: () => `local-${randomId()}` };
  return {
    version,
    readsChecks: bundle.knowledge.tree.checks !== undefined,
    answer: (history, request, conversationId) =>
      answerInPage(base, history, request, {
        language,
        conversationId: conversationId ?? ids.newId(),
        now: Date.now(),
        ids,
        handoffUrl,
      }),
    suggest: (typed) => suggestQuestions(base.knowledge, language, typed),
  };
};
