import { html, nothing, type TemplateResult } from "lit";
import { safeLink } from "../state/safe-link.ts";
import { icon } from "./icon.ts";

/** A link with the host it leads to. An address that is not http(s) is no link: its label stays as text. */
export const externalLink = (label: string, address: string, newTab: string): TemplateResult => {
  const link = safeLink(address);
  if (!link) return html`<span>${label}</span>`;
  return html`<a class="link" href=${link.url} target="_blank" rel="noopener noreferrer"
    >${label ? html`<span dir="auto">${label}</span>` : nothing}<span class="host"
      ><bdi>${link.host}</bdi>${icon("outside")}</span><span class="unseen">(${newTab})</span></a>`;
};
