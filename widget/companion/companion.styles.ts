/** The companion's own parts, and of the panel's what may come a moment later: motion and forced colours. */
export const companionStyles = `
  .banner {
    margin: 0; padding: 10px 18px; background: var(--_soft); border-block-end: 1px solid var(--_line); font-size: 14px;
  }
  .quiet-link { display: block; padding: 0; color: var(--_accent); font-weight: 600; text-decoration: underline; text-underline-offset: 3px; }
  .panel:has(.check) .quiet-link { display: none; }
  .menu { position: relative; }
  .menu-items {
    position: absolute; z-index: 1; inset-block-start: 48px; inset-inline-end: 0; display: grid; inline-size: max-content; max-inline-size: 80vw;
    padding: 6px; border: 1px solid var(--_line); border-radius: 14px; background: var(--_card);
    box-shadow: var(--_shadow);
  }
  .menu-items button, .menu-items a {
    display: flex; align-items: center; min-block-size: 44px; padding: 4px 12px; border-radius: 10px;
    text-align: start; text-decoration: none; color: var(--_ink);
  }
  .menu-items :is(button, a):hover { background: var(--_soft); }
  .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 6px; color: var(--_muted); font-size: 14px; }
  .tools button { padding: 4px 10px; border-radius: 10px; color: var(--_muted); }
  .tools button:hover, .tools [aria-pressed=true] { background: var(--_soft); color: var(--_ink); }
  .tools .reasons { display: flex; flex-wrap: wrap; gap: 6px; }
  .tools .reasons button { border-color: var(--_line); }
  .feedback { display: flex; align-items: center; margin-inline-start: auto; }
  .feedback:has(.reasons) { flex-wrap: wrap; }
  .suggestions { display: grid; padding: 6px 12px 0; border-block-start: 1px solid var(--_line); }
  .suggestions button { padding: 4px 12px; border-radius: 10px; text-align: start; color: var(--_muted); }
  .suggestions button:hover { background: var(--_soft); color: var(--_ink); }
  .self-check { align-self: center; margin: 0 22px 12px; font-size: 15px; }
  .privacy { margin: 0; padding: 0 22px; color: var(--_muted); font-size: 13px; text-align: center; }
  .notice { margin: 0; padding: 10px 18px; color: var(--_muted); font-size: 14px; text-align: center; }
  .sources summary {
    display: inline-flex; align-items: center; gap: 8px; min-block-size: 44px; padding-inline-end: 8px;
    color: var(--_muted); font-size: 14px; cursor: pointer; list-style: none;
  }
  .sources summary::-webkit-details-marker { display: none; }
  .sources summary::before {
    content: ""; inline-size: 7px; block-size: 7px; border: solid currentColor; border-width: 0 2px 2px 0;
    transform: rotate(-45deg); margin-inline: 2px;
  }
  .sources[open] summary::before { transform: rotate(45deg); }
  .sources .quote + .quote { margin-block-start: 10px; }
  .sources .quote { background: var(--_card); }
  [data-outcome=worked] .marker { background: var(--_good); border-color: var(--_good); }
  [data-outcome=failed] .marker, [data-outcome=skipped] .marker {
    background: var(--_muted); border-color: var(--_muted);
  }
  [data-outcome=failed] strong, [data-outcome=skipped] strong { color: var(--_muted); }
  .outcomes [aria-pressed=true] { background: var(--_soft); color: var(--_ink); font-weight: 650; }
  .mark:hover, .mark[aria-expanded=true] {
    background: var(--_accent); border-color: var(--_accent); color: var(--_on-accent);
  }
  .quote {
    display: flex; flex-direction: column; gap: 8px; padding: 12px 14px; border-inline-start: 3px solid var(--_lamp);
    border-radius: 6px; background: var(--_paper); font-size: 15px;
  }
  .answer > .quote { background: var(--_card); }
  blockquote { white-space: pre-line; }
  figcaption { display: flex; gap: 8px; align-items: baseline; color: var(--_muted); font-size: 13px; }
  figcaption cite { font-style: normal; font-weight: 600; }
  .number {
    flex: none; min-inline-size: 20px; padding: 0 5px; border-radius: 7px; background: var(--_soft);
    color: var(--_accent); font-size: 12px; font-weight: 650; line-height: 20px; text-align: center;
  }
  figcaption .link { margin-inline-start: 4px; }
  figcaption .host { font-size: 13px; text-decoration: underline; text-underline-offset: 3px; }
  .by-ai { display: flex; gap: 8px; align-items: baseline; }
  .by-ai::before {
    content: "AI"; padding: 0 6px; border: 1px solid var(--_edge); border-radius: 6px; font-size: 11px;
    font-weight: 700; letter-spacing: .04em; line-height: 18px; flex: none;
  }
  .more-dots { fill: currentColor; inline-size: 20px; block-size: 20px; }
  @media (prefers-contrast: more) {
    .panel { --_line: var(--_ink); --_edge: var(--_ink); --_muted: var(--_ink); }
    .mark, .outcomes [aria-pressed=true] { border-color: currentColor; }
  }
  @media (forced-colors: active) {
    .marker, .mark, .question, .quote, .failure, .send { border: 1px solid; }
    .outcomes [aria-pressed=true] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .waiting::before { animation: glow 1.2s ease-in-out infinite alternate; }
    @keyframes glow { from { opacity: .35; } }
    .step { animation: appear .18s ease-out; }
    @keyframes appear { from { opacity: 0; transform: translateY(6px); } }
  }
`;
