/** What an owner adds beside the launcher; and, in the panel, logo and hours. */
export const ownerStyles = `
.logo { display: block; inline-size: auto; block-size: 28px; max-inline-size: 120px; object-fit: contain; flex: none; }
.welcome .logo { block-size: 64px; max-inline-size: 200px; margin-block-end: 8px; }
.hours { position: relative; padding-inline-start: 17px; color: var(--_muted); font-size: 14px; text-align: start; }
.hours span { display: block; }
.hours span:first-child { color: var(--_ink); }
.hours::before {
  content: ""; position: absolute; inset-block-start: .5em; inset-inline-start: 0; inline-size: 9px; block-size: 9px; border-radius: 50%;
  background: var(--_edge);
}
.hours[data-open]::before { background: var(--_good); }
.badge {
  position: absolute; inset-block-start: -6px; inset-inline-end: -4px; box-sizing: border-box; min-inline-size: 24px;
  padding: 0 6px; border: 2px solid var(--_paper); border-radius: 12px; background: var(--_alert); color: var(--_paper);
  font-size: 13px; font-weight: 700; line-height: 20px; text-align: center;
}
.badge[hidden], .greeting[hidden] { display: none; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.greeting {
  position: fixed; z-index: 2147483000; inset-block-end: calc(92px + env(safe-area-inset-bottom));
  inset-inline-end: calc(20px + env(safe-area-inset-right)); display: flex; align-items: start;
  max-inline-size: min(320px, calc(100vw - 40px)); border: 1px solid var(--_line); border-radius: 18px; border-end-end-radius: 5px;
  background: var(--_card); color: var(--_ink); box-shadow: var(--_shadow);
}
.greeting button { all: unset; box-sizing: border-box; min-block-size: 44px; cursor: pointer; border-radius: 16px; }
.greeting .say { flex: 1; padding-block: 12px; padding-inline: 18px 4px; white-space: pre-line; }
.greeting .dismiss { min-inline-size: 44px; text-align: center; color: var(--_muted); line-height: 44px; font-size: 20px; }
.greeting .dismiss:hover { color: var(--_ink); }
.greeting button:focus-visible { outline: 2px solid var(--_accent); outline-offset: -3px; }
@media (forced-colors: active) { .badge, .greeting { border-color: CanvasText; } .hours::before { forced-color-adjust: none; } }
@media (prefers-reduced-motion: no-preference) {
  .greeting { animation: greet .22s ease-out; }
  @keyframes greet { from { opacity: 0; transform: translateY(8px); } }
}`;
