import { made } from "./made.ts";

/** Seconds before a greeting, where the owner names none. */
const usualDelay = 5;
const dismissedKey = "shirube:greeted";

/** Somebody said no: that is kept for the visit, or the next page would ask again. */
const isDismissed = (): boolean => {
  try {
    return sessionStorage.getItem(dismissedKey) !== null;
  } catch {
    return false;
  }
};

/**
 * The owner's first word: a bubble over the launcher, after a while, once. It takes no focus, and a click on it opens
 * the panel.
 */
export class Greeting {
  readonly element = made("div", "greeting");
  readonly #say = made("button", "say");
  readonly #dismiss = made("button", "dismiss", "×");
  readonly #onChange: () => void;
  #text = "";
  #isOver = false;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(onOpen: () => void, onChange: () => void) {
    this.#onChange = onChange;
    this.element.hidden = true;
    this.element.part.add("greeting");
    this.element.role = "status";
    this.#say.type = this.#dismiss.type = "button";
    this.#say.dir = "auto";
    this.#say.addEventListener("click", onOpen);
    this.#dismiss.addEventListener("click", () => {
      try {
        sessionStorage.setItem(dismissedKey, "1");
      } catch {
        // Blocked: it is gone from this page at least.
      }
      this.end();
    });
    this.element.append(this.#say, this.#dismiss);
  }

  get isShown(): boolean {
    return !this.element.hidden;
  }

  setDismissLabel(label: string): void {
    this.#dismiss.ariaLabel = label;
  }

  /** Says `text` after a while, or changes what is being said; without text it is taken back. */
  plan(text: string | null, delay: string | null): void {
    this.#text = text ?? "";
    if (!text) this.#withdraw();
    else if (this.isShown) this.#say.textContent = text;
    else if (this.#timer === null && !this.#isOver && !isDismissed()) {
      const seconds = delay === null || Number.isNaN(Number(delay)) ? usualDelay : Number(delay);
      this.#timer = setTimeout(() => {
        // The words come after the element: a live region announces what changes in it.
        this.element.hidden = false;
        this.#say.textContent = this.#text;
        this.#onChange();
      }, seconds * 1_000);
    }
  }

  /** Not said any more on this page. */
  end(): void {
    this.#isOver = true;
    this.#withdraw();
  }

  #withdraw(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.element.hidden = true;
    this.#onChange();
  }
}
