import { html, nothing, type TemplateResult } from "lit";
import type { Exchange } from "../state/exchange.ts";
import { isRunning } from "../state/exchange.ts";
import { answerNotes } from "./answer-notes.ts";
import { answerText } from "./answer-text.ts";
import { choiceList } from "./choice-list.ts";
import { exchangeEnd } from "./exchange-end.ts";
import type { PanelContext } from "./panel-context.ts";
import { stepList } from "./step-list.ts";

/** One question and its answer: lead text, steps, what to know about the answer, what to click next, and tools. */
export const exchangeView = (exchange: Exchange, context: PanelContext): TemplateResult => {
  const { answer, label } = exchange;
  const { strings, conversation } = context;
  const isLast = conversation.exchanges.at(-1) === exchange;
  const showsAnswer = answer.text !== "" || answer.steps.length > 0;
  return html`
    <section class="exchange">
      <p class="question" part="question" dir="auto"
        ><span class="unseen">${strings.youSaid}</span><span class="said">${label}</span></p>
      <div class="answer" part="answer" lang=${answer.language ?? nothing} dir="auto">
        ${showsAnswer || isRunning(exchange) ? answerText(exchange, context) : nothing}
        ${stepList(exchange, context)}
      </div>
      ${answerNotes(answer, strings)}
      ${exchangeEnd(exchange, context)}
      ${isLast ? choiceList(answer.choices, context) : nothing}
      ${context.tools(exchange)}
    </section>`;
};
