import { html, nothing, type TemplateResult } from "lit";
import { quote } from "../components/citation-quote.ts";
import type { AnswerDraft } from "../state/exchange.ts";
import type { Strings } from "../strings/strings.ts";

/** Every source of an answer, folded away: for those who want to check it as a whole. */
export const sourceList = ({ citations }: AnswerDraft, strings: Strings): TemplateResult | typeof nothing =>
  citations.length === 0
    ? nothing
    : html`<details class="sources">
        <summary>${strings.sources(citations.length)}</summary>
        ${citations.map((citation) => quote(citation, strings.newTab))}
      </details>`;
