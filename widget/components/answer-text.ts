import { html, nothing, type TemplateResult } from "lit";
import { type Exchange, isRunning } from "../state/exchange.ts";
import { segmentText } from "../state/segment-text.ts";
import { citationMarks } from "./citation-marks.ts";
import { citationQuote } from "./citation-quote.ts";
import type { PanelContext } from "./panel-context.ts";

/** The lead text with its source numbers. While it is on its way its place is kept, so that steps below do not jump. */
export const answerText = (exchange: Exchange, context: PanelContext): TemplateResult => {
  const { answer, turnId, status } = exchange;
  const { strings } = context;
  const running = isRunning(exchange);
  const segments = segmentText(answer.text, answer.textCitations).map(
    ({ text, citations }) => html`${text}${citationMarks(`${turnId}/text`, citations, answer.citations, context)}`,
  );
  return html`
    <div class="text" ?data-running=${running}><p>${segments}</p>${
      running && answer.text === ""
        ? html`<p class="waiting">${status === "waiting" ? strings.waiting : strings.writing}</p>`
        : nothing
    }</div>
    ${citationQuote(`${turnId}/text`, answer.citations, context)}`;
};
