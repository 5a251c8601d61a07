import type { ReactiveController } from "lit";
import type { PanelHost } from "./panel-host.ts";

/** A difference smaller than this is a browser's toolbar, not a keyboard. CSS pixels. */
const smallestKeyboard = 120;

/**
 * Keeps a phone's sheet above the on-screen keyboard: browsers shrink the visual viewport for it but not the page, and
 * the field would be behind the keys.
 */
export class KeyboardRoom implements ReactiveController {
  readonly #panel: PanelHost;

  constructor(panel: PanelHost) {
    this.#panel = panel;
    panel.addController(this);
  }

  hostConnected(): void {
    for (const type of ["resize", "scroll"]) window.visualViewport?.addEventListener(type, this.#fit);
  }

  hostDisconnected(): void {
    for (const type of ["resize", "scroll"]) window.visualViewport?.removeEventListener(type, this.#fit);
  }

  readonly #fit = (): void => {
    const viewport = window.visualViewport;
    const sheet = this.#panel.renderRoot.querySelector<HTMLElement>("dialog:modal");
    if (!viewport || !sheet) return;
    const { height, offsetTop, scale } = viewport;
    // Pinched in, the person looks at a part on purpose.
    const hasKeyboard = scale === 1 && innerHeight - height > smallestKeyboard;
    sheet.style.blockSize = hasKeyboard ? `${height}px` : "";
    sheet.style.insetBlockStart = hasKeyboard ? `${offsetTop}px` : "";
  };
}
