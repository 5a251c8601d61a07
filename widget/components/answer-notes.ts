import { html, nothing, type TemplateResult } from "lit";
import type { AnswerDraft } from "../state/exchange.ts";
import { safeLink } from "../state/safe-link.ts";
import type { Strings } from "../strings/strings.ts";

/** Who worded the answer, what did not work while making it, and the way to a person. */
export const answerNotes = ({ mode, degraded = [], handoff }: AnswerDraft, strings: Strings): TemplateResult => {
  // A newer server may know more parts than there are words for here.
  const troubles = new Set(degraded.flatMap(({ part }) => strings.degraded[part] ?? []));
  const person = handoff?.offered ? safeLink(handoff.url) : null;
  return html`
    ${mode === "generated" ? html`<p class="note by-ai">${strings.wordedByAi}</p>` : nothing}
    ${[...troubles].map((trouble) => html`<p class="note">${trouble}</p>`)}
    ${
      person
        ? html`<a class="person" href=${person.url} target="_blank" rel="noopener noreferrer"
            >${strings.person}<span class="unseen">(${strings.newTab})</span></a>`
        : nothing
    }`;
};
