import { html, nothing, type TemplateResult } from "lit";
import type { Step } from "../../server/contract/answer.ts";
import type { Exchange, ReportableOutcome } from "../state/exchange.ts";
import { citationMarks } from "./citation-marks.ts";
import { citationQuote } from "./citation-quote.ts";
import { externalLink } from "./external-link.ts";
import { icon } from "./icon.ts";
import type { PanelContext } from "./panel-context.ts";

const reportable: readonly ReportableOutcome[] = ["worked", "failed", "skipped"];

/** One action to try, what backs it, and buttons to say what became of it. A later word replaces an earlier one. */
export const stepCard = (step: Step, { turnId, answer }: Exchange, context: PanelContext): TemplateResult => {
  const { strings, conversation, report } = context;
  const place = `${turnId}/${step.id}`;
  const outcome = conversation.outcomes[step.id] ?? (step.outcome === "offered" ? null : step.outcome);
  const buttons = reportable.map(
    (each) => html`<button type="button" aria-pressed=${each === outcome} @click=${() => report(step, each)}>
      ${strings.outcomes[each]}
    </button>`,
  );
  return html`
    <li class="step" part="step" data-outcome=${outcome ?? "offered"}>
      <span class="marker">${outcome ? icon(outcome) : nothing}</span>
      <div class="body">
        <strong dir="auto">${step.title}</strong>
        <p dir="auto">${step.text}${citationMarks(place, step.citations, answer.citations, context)}</p>
        ${step.links.map(({ label, url }) => html`<p>${externalLink(label, url, strings.newTab)}</p>`)}
        ${citationQuote(place, answer.citations, context)}
      </div>
      <div class="outcomes" role="group" aria-label=${strings.outcomeOf(step.title)}>${buttons}</div>
    </li>`;
};
