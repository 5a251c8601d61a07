import { html, LitElement, type PropertyValues, type TemplateResult, unsafeCSS } from "lit";
import type { Companion } from "../companion/companion.ts";
import { ConversationController } from "../controllers/conversation-controller.ts";
import { DialogController } from "../controllers/dialog-controller.ts";
import { UnfoldController } from "../controllers/unfold-controller.ts";
import { shirubeEvent } from "../events.ts";
import type { Owner } from "../owner/owner.ts";
import type { Asked } from "../state/exchange.ts";
import { hasHistory } from "../state/history-key.ts";
import type { Strings } from "../strings/strings.ts";
import { loadStrings, stringsFor } from "../strings/strings-for.ts";
import { typography } from "../styles/typography.ts";
import { answerStyles } from "./answer.styles.ts";
import { composer } from "./composer.ts";
import { controlStyles } from "./control.styles.ts";
import { exchangeView } from "./exchange-view.ts";
import type { PanelContext } from "./panel-context.ts";
import { panelHeader } from "./panel-header.ts";
import { panelStyles } from "./shirube-panel.styles.ts";
import { welcome } from "./welcome.ts";

/** The conversation: everything behind the launcher. Made by `<shirube-chat>` alone, never by a page. */
export class ShirubePanel extends LitElement {
  static override properties = { language: {}, endpoint: {}, bundleSource: {}, inline: {}, open: {}, heading: {} };
  // Strings, not `css`: its checks would be the larger part of what it costs.
  static override styles = unsafeCSS(controlStyles + panelStyles + answerStyles + typography);

  declare language: string;
  declare endpoint: string;
  declare bundleSource: string;
  declare inline: boolean;
  declare open: boolean;
  declare heading: string;
  /** What the site's owner adds, where there is any of it. */
  owner: Owner | null = null;

  readonly #conversation = new ConversationController(this, {
    settings: () => ({ endpoint: this.endpoint, language: this.language }),
    onAnswer: (answer) => this.dispatchEvent(shirubeEvent("shirube-answer", { answer })),
    onFailure: (failure) => this.dispatchEvent(shirubeEvent("shirube-error", failure)),
    prepare: async () => {
      if (hasHistory(this.endpoint)) await this.#companionLoaded;
      await this.#companion?.prepare();
    },
    rescue: async (turnId, failure) => {
      await this.#companionLoaded;
      return this.#companion?.rescue(turnId, failure) ?? null;
    },
    merge: (shown, answer) => this.#companion?.merge(shown, answer) ?? answer,
  });
  #companion: Companion | null = null;
  #companionLoaded: Promise<void> | null = null;
  readonly #unfold = new UnfoldController(this);
  readonly #dialog = new DialogController(this, {
    dialog: () => this.renderRoot.querySelector("dialog"),
    isOpen: () => this.open,
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("language")) return;
    loadStrings(this.language)?.then(
      () => this.requestUpdate(),
      () => undefined, // Out of reach: English then.
    );
  }

  /** What can wait is fetched once the panel stands. */
  protected override firstUpdated(): void {
    this.#companionLoaded = import("../companion/companion.ts").then(
      ({ Companion }) => {
        this.#companion = new Companion(this, this.#conversation);
        this.requestUpdate();
      },
      () => undefined, // Out of reach: the panel goes on without.
    );
  }

  /** One answer that makes no sense must not take the panel with it, and nothing is thrown into the page. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch {
      this.#conversation.discard();
    }
  }

  ask(question: string): Promise<void> {
    return this.say({ question, ...this.owner?.page() }, question);
  }

  async say(asked: Asked, label: string): Promise<void> {
    const answered = this.#conversation.begin(asked, label);
    await this.#showNewest();
    await answered;
  }

  reset(): void {
    this.#conversation.reset();
  }

  /** To the question's field; on a phone to the conversation, because the field would raise the keyboard over it. */
  async focusIn(): Promise<void> {
    await this.updateComplete;
    this.#find(this.#dialog.isSheet ? ".transcript" : "textarea")?.focus();
  }

  protected override render(): TemplateResult {
    const strings = stringsFor(this.language);
    const heading = this.heading || strings.title;
    const { inline } = this;
    const content = html`
      ${panelHeader({ strings, heading, inline, mark: this.owner?.mark("header"), onReset: this.#startOver, onClose: this.#close, menu: this.#companion?.menu() })}
      ${this.#companion?.banner()}
      ${this.#transcript(strings)}
      ${this.#companion?.hints()}
      ${composer({ strings, busy: this.#conversation.busy, onSend: this.#send, onStop: this.#stop })}
      ${this.owner?.footer()}`;
    if (inline) return html`<section class="panel" part="panel" aria-label=${heading}>${content}</section>`;
    return html`
      <dialog class="panel" part="panel" role="dialog" aria-label=${heading}
        @keydown=${this.#onKeydown} @cancel=${this.#onCancel}>${content}</dialog>`;
  }

  #transcript(strings: Strings): TemplateResult {
    const { exchanges, busy } = this.#conversation;
    const context: PanelContext = {
      strings,
      conversation: this.#conversation,
      unfold: this.#unfold,
      choose: (choice) => void this.#say(() => this.#conversation.choose(choice)),
      report: (step, outcome) => {
        const label = strings.reported(step.title, strings.outcomes[outcome]);
        void this.#say(() => this.#conversation.report(step, outcome, label));
      },
      tools: (exchange) => [this.owner?.note(exchange.answer), this.#companion?.tools(exchange)],
      retry: (turnId) => void this.#say(() => this.#conversation.retry(turnId)),
    };
    // A screen reader waits for aria-busy to end, and so hears an answer once and whole.
    return html`
      <div class="transcript" part="transcript" role="log" tabindex="0"
        aria-label=${strings.transcript} aria-busy=${busy}>
        ${exchanges.length === 0 ? welcome(strings, this.owner) : exchanges.map((exchange) => exchangeView(exchange, context))}
      </div>`;
  }

  /** For clicks whose button may be gone afterwards: focus stays in the panel, or Escape would no longer reach it. */
  async #say(speak: () => Promise<void>): Promise<void> {
    this.#find(".transcript")?.focus({ preventScroll: true });
    void speak();
    await this.#showNewest();
  }

  async #showNewest(): Promise<void> {
    await this.updateComplete;
    const transcript = this.#find(".transcript");
    const newest = this.#find(".exchange:last-of-type");
    if (transcript && newest) transcript.scrollTop = newest.offsetTop - transcript.offsetTop;
  }

  readonly #send = (text: string): void => {
    void this.ask(text);
  };

  readonly #stop = (): void => {
    this.#conversation.stop();
    this.#find("textarea")?.focus();
  };

  readonly #startOver = (): void => {
    this.reset();
    void this.focusIn();
  };

  readonly #close = (): void => {
    this.dispatchEvent(new Event("panel-close"));
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    this.#close();
  };

  /** A phone's back gesture closes a modal dialog by itself; the element has to know. */
  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.#close();
  };

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** Registers the panel's element when first needed; a second copy of the script uses the first one's. */
export const createPanel = (): ShirubePanel => {
  if (!customElements.get("shirube-panel")) customElements.define("shirube-panel", ShirubePanel);
  return document.createElement("shirube-panel") as ShirubePanel;
};
