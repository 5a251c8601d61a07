/** Questions, answers, steps, quotes and notes. */
export const answerStyles = `
  .exchange { display: flex; flex-direction: column; gap: 14px; padding-block: 18px; }
  .exchange:last-of-type { min-block-size: 100%; }
  .question {
    align-self: end; max-inline-size: 88%; padding: 9px 16px; border-radius: 18px; border-end-end-radius: 5px;
    background: var(--_soft); white-space: pre-wrap;
  }
  .said { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 8; overflow: hidden; }
  .answer { display: flex; flex-direction: column; gap: 14px; }
  .text p { white-space: pre-line; text-wrap: pretty; }
  .text[data-running] { min-block-size: 3.2em; }
  .waiting { color: var(--_muted); }
  .waiting::before {
    content: ""; display: inline-block; inline-size: 9px; block-size: 9px; margin-inline-end: 9px;
    border-radius: 50%; background: var(--_lamp);
  }
  .steps { display: flex; flex-direction: column; gap: 10px; }
  .step {
    display: grid; grid-template-columns: 24px 1fr; gap: 0 12px; border: 1px solid var(--_line); border-radius: 14px;
    background: var(--_card); padding-block: 14px 0; padding-inline: 14px 16px; overflow: hidden;
  }
  .marker {
    inline-size: 22px; block-size: 22px; margin-block-start: .12em; border: 2px solid var(--_edge); border-radius: 7px;
    display: grid; place-items: center; color: var(--_card);
  }
  .marker .icon { inline-size: 16px; block-size: 16px; stroke-width: 2.6; }
  .body { display: flex; flex-direction: column; gap: 4px; min-inline-size: 0; }
  .body strong { font-weight: 650; }
  .body p { white-space: pre-line; text-wrap: pretty; }
  .outcomes {
    grid-column: 1 / -1; display: flex; margin-block-start: 12px; margin-inline: -14px -16px;
    border-block-start: 1px solid var(--_line);
  }
  .outcomes button {
    flex: 1; padding: 8px 4px; font-size: 14px; line-height: 1.3; color: var(--_muted); border-radius: 0;
  }
  .outcomes button + button { border-inline-start-color: var(--_line); }
  .outcomes button:hover { background: var(--_soft); color: var(--_ink); }
  .outcomes button:focus-visible { outline-offset: -3px; border-radius: 6px; }
  sup {
    position: relative; inset-block-start: -.2em; font-size: inherit; line-height: 0; vertical-align: baseline;
    white-space: nowrap;
  }
  .mark {
    position: relative; min-block-size: 0; min-inline-size: 20px; block-size: 20px; margin-inline-start: 4px;
    padding: 0 5px; border: 1px solid var(--_line);
    border-radius: 7px; background: var(--_soft); color: var(--_accent); font-size: 12px; font-weight: 650;
    line-height: 18px; text-align: center;
  }
  .mark::after { content: ""; position: absolute; inset: -13px -4px; }
  .link {
    display: inline-flex; flex-wrap: wrap; align-items: center; column-gap: 8px; min-block-size: 44px;
    text-decoration: none;
  }
  .link > span:first-child { text-decoration: underline; text-underline-offset: 3px; }
  .host { display: inline-flex; align-items: center; column-gap: 6px; color: var(--_muted); font-size: 14px; }
  .link .icon { inline-size: 16px; block-size: 16px; color: var(--_muted); }
  .note { color: var(--_muted); font-size: 14px; text-wrap: pretty; }
  .person { align-self: start; }
  .ending { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; color: var(--_muted); }
  .ending p { flex: 1 1 200px; }
  .failure { padding: 12px 14px; border-radius: 12px; background: var(--_alert-soft); color: var(--_alert); }
  .choices { display: flex; flex-wrap: wrap; gap: 8px; }
`;
