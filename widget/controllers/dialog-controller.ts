import type { ReactiveController, ReactiveControllerHost } from "lit";

export interface DialogOptions {
  /** The dialog, or null in inline mode. */
  dialog: () => HTMLDialogElement | null;
  isOpen: () => boolean;
}

/**
 * Keeps the dialog as open as its host says: beside the page where there is room, as a modal sheet on a phone, where
 * it covers the page and the platform therefore has to keep focus and screen readers inside.
 */
export class DialogController implements ReactiveController {
  readonly #sheet = matchMedia("(max-width: 479px)");
  readonly #options: DialogOptions;

  constructor(host: ReactiveControllerHost, options: DialogOptions) {
    this.#options = options;
    host.addController(this);
  }

  get isSheet(): boolean {
    return this.#sheet.matches;
  }

  hostConnected(): void {
    this.#sheet.addEventListener("change", this.#sync);
  }

  hostDisconnected(): void {
    this.#sheet.removeEventListener("change", this.#sync);
  }

  hostUpdated(): void {
    this.#sync();
  }

  readonly #sync = (): void => {
    const dialog = this.#options.dialog();
    if (!dialog) return;
    const open = this.#options.isOpen();
    if (dialog.open && (!open || dialog.matches(":modal") !== this.isSheet)) dialog.close();
    if (!open || dialog.open) return;
    if (this.isSheet) dialog.showModal();
    // Not show(): it moves focus, and a panel that a page opens by itself must not take it.
    else dialog.open = true;
  };
}
