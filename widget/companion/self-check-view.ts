import { html, nothing, type TemplateResult } from "lit";
import { type IconName, icon } from "../components/icon.ts";
import type { CheckResult } from "../self-check/check-result.ts";
import type { CheckStrings } from "../self-check/strings/check-strings.ts";

export interface SelfCheckViewOptions {
  strings: CheckStrings;
  /** `asking` for consent, `running`, or done and showing the `report`. */
  state: "asking" | "running" | "report";
  results: readonly CheckResult[];
  /** Hosts that will be contacted beside our server. */
  hosts: readonly string[];
  onStart: () => void;
  onSend: () => void;
  onClose: () => void;
}

const icons: Record<CheckResult["outcome"], IconName> = { fine: "worked", failed: "failed", unknown: "skipped" };

const resultRow = ({ name, outcome, detail }: CheckResult, strings: CheckStrings): TemplateResult => html`
  <li class="result" data-outcome=${outcome}>
    ${icon(icons[outcome])}
    <span>${strings.names[name]}${detail ? html` <span class="detail"><bdi>${detail}</bdi></span>` : nothing}</span>
    <span class="said">${strings.outcomes[outcome]}</span>
  </li>`;

const asking = ({ strings, hosts }: SelfCheckViewOptions): TemplateResult => html`
  <p>${strings.intro}</p>
  <div>
    <p>${strings.contacts}</p>
    <ul class="contacts">
      <li>${strings.service}</li>
      ${hosts.map((host) => html`<li><bdi>${host}</bdi></li>`)}
    </ul>
  </div>`;

const found = ({ strings, results, state }: SelfCheckViewOptions): TemplateResult => html`
  ${state === "report" ? html`<p>${strings.purpose}</p>` : nothing}
  <ul class="results">${results.map((result) => resultRow(result, strings))}</ul>`;

const actions = ({ strings, state, onStart, onSend, onClose }: SelfCheckViewOptions): TemplateResult => {
  const main = (label: string, onClick: () => void): TemplateResult =>
    html`<button type="button" class="choice main" @click=${onClick}>${label}</button>`;
  const other = (label: string, onClick: () => void): TemplateResult =>
    html`<button type="button" class="choice" @click=${onClick}>${label}</button>`;
  if (state === "asking") return html`${main(strings.start, onStart)}${other(strings.cancel, onClose)}`;
  if (state === "running") return other(strings.cancel, onClose);
  return html`${main(strings.send, onSend)}${other(strings.again, onStart)}${other(strings.close, onClose)}`;
};

/** Consent, then progress, then the report: nothing of it leaves the page before the asker has seen it and agrees. */
export const selfCheckView = (options: SelfCheckViewOptions): TemplateResult => {
  const { strings, state, onClose } = options;
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    event.preventDefault();
    onClose();
  };
  const said = { asking: nothing, running: strings.running, report: html`<strong>${strings.unsent}</strong>` }[state];
  return html`
    <section class="check" aria-label=${strings.title} @keydown=${onKeydown}>
      <h3 tabindex="-1">${strings.title}</h3>
      ${state === "asking" ? asking(options) : found(options)}
      <div class="ending-check">
        <p role="status">${said}</p>
        <div class="actions">${actions(options)}</div>
      </div>
    </section>`;
};
