/** The frame: a card beside the page, a sheet on a phone, or a box in the page's flow; header, transcript, composer. */
export const panelStyles = `
  .panel {
    display: none; flex-direction: column; overflow: hidden; padding: 0; margin: 0; border: 1px solid var(--_line);
    color: var(--_ink); background: var(--_paper); border-radius: var(--_radius);
  }
  section.panel { display: flex; block-size: 100%; }
  dialog.panel {
    position: fixed; z-index: 2147483000; inset: auto; inset-block-end: calc(20px + env(safe-area-inset-bottom));
    inset-inline-end: calc(20px + env(safe-area-inset-right)); inline-size: 416px; max-inline-size: calc(100vw - 40px);
    block-size: 720px; max-block-size: calc(100dvh - 40px); box-shadow: var(--_shadow);
  }
  dialog.panel[open] { display: flex; }
  @media (max-width: 479px) {
    dialog.panel {
      inset: 0; inline-size: 100%; max-inline-size: none; block-size: 100dvh; max-block-size: none; border: 0;
      border-radius: 0;

      padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
    }
  }
  .header {
    display: flex; align-items: center; gap: 4px; padding-block: 8px; padding-inline: 18px 8px;
    border-block-end: 1px solid var(--_line);
  }
  .header h2 {
    flex: 1; margin-inline-start: 8px; font-weight: 650; overflow: hidden; text-overflow: ellipsis;
    white-space: nowrap;
  }
  .transcript {
    flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain; padding-inline: 18px;
    scrollbar-width: thin; scrollbar-color: var(--_edge) transparent;
  }
  .transcript:focus-visible { outline-offset: -3px; }
  .welcome {
    min-block-size: 100%; display: flex; flex-direction: column; justify-content: center; gap: 10px;
    padding: 24px 10px; text-align: center; align-items: center;
  }
  .welcome .signpost { inline-size: 64px; block-size: 64px; margin-block-end: 8px; }
  .welcome h3 { font-size: 20px; font-weight: 650; }
  .welcome p { color: var(--_muted); max-inline-size: 32ch; text-wrap: balance; }
  .welcome p:lang(ja) { max-inline-size: 20em; text-wrap: pretty; }
  .composer {
    display: flex; align-items: end; gap: 6px; margin: 10px 12px 12px; padding: 5px; border: 1px solid var(--_edge);
    border-radius: 26px; background: var(--_card);
  }
  .composer:focus-within { border-color: var(--_accent); box-shadow: 0 0 0 1px var(--_accent); }
  textarea {
    flex: 1; min-inline-size: 0; min-block-size: 44px; max-block-size: 160px; padding-block: 9px;
    padding-inline: 14px 8px; border: 0;
    background: none; resize: none; field-sizing: content; font-size: max(16px, 1em); line-height: 26px;
    scrollbar-width: thin;
  }
  textarea:focus-visible { outline: none; }
  textarea::placeholder { color: var(--_muted); opacity: 1; }
  .send {
    inline-size: 44px; border-radius: 22px; padding: 0; display: grid; place-items: center;
    background: var(--_accent); color: var(--_on-accent);
  }
  .send:hover { filter: brightness(1.08); }
  .stop { border-radius: 22px; border-color: var(--_edge); color: var(--_ink); }
  .stop .icon { fill: currentColor; }
  @media (prefers-reduced-motion: no-preference) {
    dialog.panel[open] { animation: rise .18s ease-out; }
    @keyframes rise { from { opacity: 0; transform: translateY(12px); } }
  }
`;
