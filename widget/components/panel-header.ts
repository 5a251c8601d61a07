import { html, nothing, type TemplateResult } from "lit";
import type { Strings } from "../strings/strings.ts";
import { icon } from "./icon.ts";
import { signpost } from "./signpost.ts";

export interface PanelHeaderOptions {
  strings: Strings;
  heading: string;
  inline: boolean;
  /** The owner's, in place of ours. */
  mark: Node | null | undefined;
  onReset: () => void;
  onClose: () => void;
  menu: unknown;
}

export const panelHeader = ({
  strings,
  heading,
  inline,
  mark,
  onReset,
  onClose,
  menu,
}: PanelHeaderOptions): TemplateResult => html`
  <div class="header" part="header">
    ${mark ?? signpost()}
    <h2 dir="auto">${heading}</h2>
    ${menu}
    <button type="button" class="quiet" aria-label=${strings.startOver} title=${strings.startOver} @click=${onReset}>
      ${icon("restart")}
    </button>
    ${
      inline
        ? nothing
        : html`<button type="button" class="quiet" aria-label=${strings.close} title=${strings.close} @click=${onClose}>
            ${icon("close")}
          </button>`
    }
  </div>`;
