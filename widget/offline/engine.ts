import type { Answer } from "../../server/contract/answer.ts";
import { answerInPage, type PastTurn } from "../../server/core/offline/answer-in-page.ts";
import { openPageBundle, type PageBundle } from "../../server/core/offline/page-bundle.ts";
import { randomId } from "../state/random-id.ts";
import { loadCues } from "./load-cues.ts";

/** Answers in the page, out of a bundle. */
export interface Engine {
  /** Of the knowledge it answers from. */
  version: string;
  answer(history: readonly PastTurn[], request: PastTurn["request"], conversationId: string | null): Promise<Answer>;
}

/** Opens a bundle. Takes a tenth of a second, half of one on a phone: only where it is needed. */
export const openEngine = async (bundle: PageBundle): Promise<Engine> => {
  const base = openPageBundle(bundle, await loadCues(bundle.language));
  const { language, version, handoffUrl } = bundle;
  const ids = { newId: () => `local-${randomId()}` };
  return {
    version,
    answer: (history, request, conversationId) =>
      answerInPage(base, history, request, {
        language,
        conversationId: conversationId ?? ids.newId(),
        now: Date.now(),
        ids,
        handoffUrl,
      }),
  };
};
