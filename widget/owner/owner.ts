import type { LitElement } from "lit";
import type { AskRequest } from "../../server/contract/ask.ts";
import { adoptStyles } from "../state/adopt-styles.ts";
import type { AnswerDraft } from "../state/exchange.ts";
import { Greeting } from "./greeting.ts";
import { made } from "./made.ts";
import { describeHours, isOpenAt, parseHours } from "./opening-hours.ts";
import { ownerStyles } from "./owner.styles.ts";
import { ownerStringsFor } from "./owner-strings.ts";
import { pageContext } from "./page-context.ts";

/** The element on the page, as far as this needs it. */
interface Host extends HTMLElement {
  readonly endpoint: string;
  readonly language: string;
  open(): Promise<void>;
}

type Place = "header" | "welcome";

/**
 * What a site's owner adds by attributes and slots: logo, words of welcome, hours, a greeting, a badge, what the page says
 * of itself. Fetched only by pages that use any of it. Plain DOM, because a greeting stands there before Lit does.
 */
export class Owner {
  readonly #host: Host;
  readonly #isKnown: (endpoint: string) => boolean;
  readonly #greeting: Greeting;
  readonly #badge = made("span", "badge");
  readonly #label: Element | null;
  readonly #unread = made("span", "unseen");
  readonly #nodes = new Map<string, Node>();
  #panel: LitElement | null = null;
  /** An image that cannot be loaded: our own mark stands there then. */
  #brokenLogo: string | null = null;
  #isOpen = false;
  #count = 0;

  /** `isKnown`: whether somebody was here before, and needs no greeting. */
  constructor(host: Host, root: HTMLElement, launcher: HTMLButtonElement, isKnown: (endpoint: string) => boolean) {
    this.#host = host;
    this.#isKnown = isKnown;
    this.#greeting = new Greeting(
      () => void host.open(),
      () => this.#showCount(),
    );
    this.#badge.ariaHidden = "true";
    root.prepend(this.#greeting.element);
    launcher.append(this.#badge, this.#unread);
    this.#label = launcher.querySelector("svg + span");
    if (host.shadowRoot) adoptStyles(host.shadowRoot, ownerStyles);
    host.addEventListener("shirube-answer", () => {
      if (this.#isOpen) return;
      this.#count += 1;
      this.#showCount();
    });
  }

  /** After a change of attributes. `panel` is null until there is one. */
  sync(panel: LitElement | null, isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#panel = panel;
    const greeting = this.#host.getAttribute("greeting");
    if (isOpen) {
      this.#count = 0;
      this.#greeting.end();
    } else if (!this.#isKnown(this.#host.endpoint))
      this.#greeting.plan(greeting, this.#host.getAttribute("greeting-delay"));
    this.#showCount();
    if (this.#has("launcher")) this.#label?.replaceWith(this.#slot("launcher"));
    if (!panel?.shadowRoot) return;
    adoptStyles(panel.shadowRoot, ownerStyles);
    panel.requestUpdate();
    for (const name of ["logo", "welcome", "footer"]) {
      if (!this.#has(name) || panel.querySelector(`slot[name=${name}]`)) continue;
      // The page's element goes through two shadows: from the host's slot into the panel's.
      const bridge = document.createElement("slot");
      bridge.name = bridge.slot = name;
      panel.append(bridge);
    }
  }

  /** The owner's mark; null where there is none. */
  mark(place: Place): Node | null {
    if (this.#has("logo") && place === "header") return this.#slot("logo");
    const address = this.#host.getAttribute("logo");
    if (!address || address === this.#brokenLogo) return null;
    const image = this.#node(`mark ${place}`, () => made("img", "logo")) as HTMLImageElement;
    if (image.getAttribute("src") !== address) image.src = address;
    image.alt = "";
    image.onerror = () => {
      this.#brokenLogo = address;
      this.#panel?.requestUpdate();
    };
    return image;
  }

  get welcomeText(): string | null {
    return this.#host.getAttribute("welcome");
  }

  /** Under the words of welcome. */
  welcome(): (Node | null)[] {
    return [this.#hours("welcome"), this.#has("welcome") ? this.#slot("welcome") : null];
  }

  /** Beside the way to a person: when there is one. */
  note({ handoff, id }: AnswerDraft): Node | null {
    return handoff?.offered ? this.#hours(id ?? "") : null;
  }

  footer(): Node | null {
    return this.#has("footer") ? this.#slot("footer") : null;
  }

  page(): Pick<AskRequest, "page"> {
    return pageContext(this.#host);
  }

  #hours(place: string): Node | null {
    const text = this.#host.getAttribute("hours");
    if (!text) return null;
    const line = this.#node(`hours ${place}`, () => made("p", "hours")) as HTMLElement;
    const { told, isOpen } = this.#tellHours(text);
    line.replaceChildren(...told.map((each) => made("span", "", each)));
    line.toggleAttribute("data-open", isOpen);
    return line;
  }

  /** In the visitor's words; as the owner wrote it where that is no pattern, or the zone or language is none. */
  #tellHours(text: string): { told: string[]; isOpen: boolean } {
    const { language } = this.#host;
    const { here, away } = ownerStringsFor(language);
    try {
      const hours = parseHours(text, this.#host.getAttribute("time-zone") ?? undefined);
      if (!hours) return { told: [text], isOpen: false };
      const isOpen = isOpenAt(hours, new Date());
      return { told: [isOpen ? here : away, ...describeHours(hours, language)], isOpen };
    } catch {
      return { told: [text], isOpen: false };
    }
  }

  #showCount(): void {
    const words = ownerStringsFor(this.#host.language);
    const count = this.#host.hasAttribute("badge") ? this.#count + (this.#greeting.isShown ? 1 : 0) : 0;
    this.#badge.hidden = count === 0;
    this.#badge.textContent = String(count);
    this.#unread.textContent = count === 0 ? "" : ` (${words.unread(count)})`;
    this.#greeting.setDismissLabel(words.dismiss);
  }

  /** Whether the page has put something into a slot. */
  #has(name: string): boolean {
    return [...this.#host.children].some((child) => child.slot === name);
  }

  #slot(name: string): Node {
    return this.#node(`slot ${name}`, () => {
      const slot = document.createElement("slot");
      slot.name = name;
      return slot;
    });
  }

  /** The same node each time, so that what is drawn stays. */
  #node(key: string, make: () => Node): Node {
    const node = this.#nodes.get(key) ?? make();
    this.#nodes.set(key, node);
    return node;
  }
}
