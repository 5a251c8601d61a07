import { html, nothing, svg, type TemplateResult } from "lit";
import type { ExtraStrings } from "./strings/extra-strings.ts";

export interface MenuItem {
  label: string;
  /** What it does, or where it leads. */
  run: (() => void) | string;
}

export interface MenuOptions {
  strings: ExtraStrings;
  isOpen: boolean;
  items: readonly MenuItem[];
  onToggle: () => void;
}

const dots = svg`<svg class="more-dots" viewBox="0 0 20 20" aria-hidden="true">
  <circle cx="4" cy="10" r="1.7"></circle><circle cx="10" cy="10" r="1.7"></circle><circle cx="16" cy="10" r="1.7"></circle></svg>`;

/** A button that unfolds what else can be done. Escape and leaving it fold it again. */
export const menu = ({ strings, isOpen, items, onToggle }: MenuOptions): TemplateResult => {
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    event.preventDefault(); // Or a phone's sheet would close itself.
    (event.currentTarget as HTMLElement).querySelector("button")?.focus();
    onToggle();
  };
  const onFocusout = (event: FocusEvent): void => {
    if (isOpen && event.relatedTarget && !(event.currentTarget as Node).contains(event.relatedTarget as Node))
      onToggle();
  };
  const runAndClose = (run: () => void): void => {
    onToggle();
    run();
  };
  const item = ({ label, run }: MenuItem): TemplateResult =>
    typeof run === "string"
      ? html`<a href=${run} @click=${onToggle}>${label}</a>`
      : html`<button type="button" @click=${() => runAndClose(run)}>${label}</button>`;
  return html`
    <div class="menu" @keydown=${onKeydown} @focusout=${onFocusout}>
      <button type="button" class="quiet" aria-label=${strings.more} title=${strings.more} aria-expanded=${isOpen}
        @click=${onToggle}>${dots}</button>
      ${isOpen ? html`<div class="menu-items">${items.map(item)}</div>` : nothing}
    </div>`;
};
