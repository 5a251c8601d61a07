import { html, nothing, type TemplateResult } from "lit";
import type { Exchange } from "../state/exchange.ts";
import type { PanelContext } from "./panel-context.ts";
import { stepCard } from "./step-card.ts";

export const stepList = (exchange: Exchange, context: PanelContext): TemplateResult | typeof nothing => {
  const { steps, remaining = 0 } = exchange.answer;
  if (steps.length === 0) return nothing;
  return html`
    <ol class="steps" aria-label=${context.strings.steps}>
      ${steps.map((step) => stepCard(step, exchange, context))}
    </ol>
    ${remaining > 0 ? html`<p class="note">${context.strings.remaining(remaining)}</p>` : nothing}`;
};
