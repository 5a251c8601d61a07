import { html, nothing, type TemplateResult } from "lit";
import type { Suggestion } from "../../server/contract/suggestions.ts";

export const suggestionList = (
  suggestions: readonly Suggestion[],
  label: string,
  onPick: (text: string) => void,
): TemplateResult | typeof nothing =>
  suggestions.length === 0
    ? nothing
    : html`<div class="suggestions" role="group" aria-label=${label}>
        ${suggestions.map(({ text }) => html`<button type="button" dir="auto" @click=${() => onPick(text)}>${text}</button>`)}
      </div>`;
