import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Remembers which quotes are unfolded, each by the place that shows it and the source's number. */
export class UnfoldController implements ReactiveController {
  readonly #open = new Map<string, number>();
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#open.clear();
  }

  /** Number of the source unfolded at a place; one at a time, so that a quote never stands far from its number. */
  at(place: string): number | null {
    return this.#open.get(place) ?? null;
  }

  toggle(place: string, number: number): void {
    if (this.#open.get(place) === number) this.#open.delete(place);
    else this.#open.set(place, number);
    this.#host.requestUpdate();
  }
}
