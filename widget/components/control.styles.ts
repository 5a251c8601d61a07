/** Buttons, links and what only screen readers are to notice. */
export const controlStyles = `
  :host { display: contents; }
  *, ::before, ::after { box-sizing: border-box; }
  [hidden] { display: none !important; }
  h2, h3, p, ol, figure, blockquote { margin: 0; padding: 0; font: inherit; }
  ol { list-style: none; }
  a { color: var(--_accent); }
  button, summary, textarea { font: inherit; color: inherit; letter-spacing: inherit; }
  button {
    cursor: pointer; min-block-size: 44px; border: 1px solid transparent; background: none;
    touch-action: manipulation;
  }
  :focus { outline: none; }
  :focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }
  .quiet {
    min-inline-size: 44px; border-radius: 12px; color: var(--_muted); display: grid; place-items: center; padding: 0;
  }
  .quiet:hover { background: var(--_soft); color: var(--_ink); }
  .choice, .person {
    display: inline-flex; align-items: center; min-block-size: 44px; padding: 8px 18px; border: 1px solid var(--_edge);
    border-radius: 22px; background: var(--_card); color: var(--_accent); font-weight: 600; text-align: start;
    text-decoration: none;
  }
  .choice:hover, .person:hover { background: var(--_soft); border-color: var(--_accent); }
  .icon {
    inline-size: 20px; block-size: 20px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round;
    stroke-linejoin: round; flex: none;
  }
  .signpost { inline-size: 26px; block-size: 26px; fill: var(--_accent); flex: none; }
  .lamp { fill: var(--_lamp); }
  .unseen {
    position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%);
    white-space: nowrap;
  }
`;
