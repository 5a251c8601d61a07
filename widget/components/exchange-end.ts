import { html, nothing, type TemplateResult } from "lit";
import { canRetry } from "../client/ask-failure.ts";
import type { Exchange } from "../state/exchange.ts";
import type { PanelContext } from "./panel-context.ts";

/**
 * How an exchange without a whole answer ended, and the way to try it again while it is the newest: trying an older one
 * would change the order of the conversation. Nothing for one that is going well.
 */
export const exchangeEnd = (
  exchange: Exchange,
  { strings, conversation, retry }: PanelContext,
): TemplateResult | typeof nothing => {
  const isNewest = conversation.exchanges.at(-1) === exchange;
  const again = isNewest
    ? html`<button type="button" class="choice" @click=${() => retry(exchange.turnId)}>${strings.retry}</button>`
    : nothing;
  if (exchange.status === "stopped") return html`<div class="ending"><p>${strings.stopped}</p>${again}</div>`;
  if (!exchange.failure) return nothing;
  const { kind } = exchange.failure;
  return html`
    <div class="ending failure">
      <p role="alert">${strings.failures[kind]}</p>
      ${canRetry(kind) ? again : nothing}
    </div>`;
};
