import { html, nothing, type TemplateResult } from "lit";
import type { Choice } from "../../server/contract/answer.ts";
import type { PanelContext } from "./panel-context.ts";

export const choiceList = (
  choices: readonly Choice[],
  { strings, choose }: PanelContext,
): TemplateResult | typeof nothing =>
  choices.length === 0
    ? nothing
    : html`<div class="choices" role="group" aria-label=${strings.choices}>
        ${choices.map(
          (choice) =>
            html`<button type="button" class="choice" dir="auto" @click=${() => choose(choice)}>${choice.label}</button>`,
        )}
      </div>`;
