import { tokens } from "./styles/tokens.ts";
import { typography } from "./styles/typography.ts";

/**
 * `.root` is where the page's styles end: `all: initial` on an element the page cannot reach stops what would be
 * inherited, letter-spacing and line-height included. The floating host has no box, so nothing can be done to it.
 */
export const shirubeChatStyles = `
:host { display: contents !important; }
:host([inline]) { display: block !important; block-size: 640px; }
:host([hidden]) { display: none !important; }
.root {
  all: initial;
  font: 400 16px/1.6 var(--_font);
  color: var(--_ink);
  overflow-wrap: anywhere;
  -webkit-text-size-adjust: 100%;
}
:host([inline]) .root { display: block; block-size: 100%; }
${tokens}
${typography}
.launcher {
  all: unset;
  box-sizing: border-box;
  position: fixed;
  z-index: 2147483000;
  inset-block-end: calc(20px + env(safe-area-inset-bottom));
  inset-inline-end: calc(20px + env(safe-area-inset-right));
  display: flex;
  align-items: center;
  gap: 10px;
  min-block-size: 56px;
  max-inline-size: calc(100vw - 40px);
  padding-block: 10px;
  padding-inline: 16px 22px;
  border: 1px solid transparent;
  border-radius: 28px;
  background: var(--_accent);
  color: var(--_on-accent);
  box-shadow: var(--_shadow);
  font-weight: 600;
  cursor: pointer;
}
.launcher[hidden] { display: none; }
.launcher:hover { filter: brightness(1.08); }
.launcher:focus-visible { outline: 3px solid var(--_accent); outline-offset: 3px; }
.launcher svg { inline-size: 28px; block-size: 28px; flex: none; fill: currentColor; }
.lamp { fill: var(--_launcher-lamp, var(--_lamp)); }
@media (prefers-reduced-motion: no-preference) {
  .launcher { transition: filter .15s; }
}`;
