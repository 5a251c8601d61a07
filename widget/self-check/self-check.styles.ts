/** The self-check takes the place of conversation and field. */
export const selfCheckStyles = `
.panel:has(.check) :is(.transcript, .composer, .suggestions, .self-check, .privacy, .notice, slot[name=footer]) { display: none; }
.check {
  flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain; display: flex; flex-direction: column; gap: 16px;
  padding: 24px 22px 0; scrollbar-width: thin; scrollbar-color: var(--_edge) transparent;
}
.check h3 { font-size: 20px; font-weight: 650; }
.check p { color: var(--_muted); text-wrap: pretty; }
.check ul { margin: 0; padding: 0; list-style: none; }
.contacts { display: grid; gap: 4px; }
.contacts li { display: flex; gap: 10px; color: var(--_ink); }
.contacts li::before { content: ""; flex: none; inline-size: 6px; block-size: 6px; margin-block-start: .66em; border-radius: 50%; background: var(--_lamp); }
.results { border: 1px solid var(--_line); border-radius: 14px; background: var(--_card); }
.result { display: grid; grid-template-columns: 22px 1fr auto; gap: 0 12px; align-items: center; padding: 9px 14px; }
.result + .result { border-block-start: 1px solid var(--_line); }
.result .icon {
  inline-size: 22px; block-size: 22px; padding: 3px; border-radius: 50%; stroke-width: 2.6; background: var(--_edge); color: var(--_card);
}
.result[data-outcome=fine] .icon { background: var(--_good); }
.result[data-outcome=failed] .icon { background: var(--_alert); }
.result .detail { display: block; color: var(--_muted); font-size: 14px; }
.result .said { display: block; color: var(--_muted); font-size: 14px; text-align: end; }
.result[data-outcome=failed] .said { color: var(--_alert); font-weight: 650; }
.ending-check {
  position: sticky; inset-block-end: 0; margin-block-start: auto; margin-inline: -22px; padding: 14px 22px 18px; background: var(--_paper);
  border-block-start: 1px solid var(--_line);
}
.ending-check [role=status]:not(:empty) { margin-block-end: 10px; }
.check .actions { display: flex; flex-wrap: wrap; gap: 10px; }
.check .main { background: var(--_accent); border-color: transparent; color: var(--_on-accent); }
.check .main:hover { background: var(--_accent); filter: brightness(1.08); }
.check strong { font-weight: 650; color: var(--_ink); }
@media (forced-colors: active) { .result .icon { border: 1px solid; } }`;
