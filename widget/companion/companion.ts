import { html, nothing, type TemplateResult } from "lit";
import type { Suggestion } from "../../server/contract/suggestions.ts";
import type { PageBundle } from "../../server/core/offline/page-bundle.ts";
import { suggestQuestions } from "../../server/core/suggestions/suggest-questions.ts";
import { contractVersion } from "../client/contract-version.ts";
import type { ConversationController } from "../controllers/conversation-controller.ts";
import type { Engine } from "../offline/engine.ts";
import { loadCues } from "../offline/load-cues.ts";
import { adoptStyles } from "../state/adopt-styles.ts";
import type { Exchange } from "../state/exchange.ts";
import { stringsFor } from "../strings/strings-for.ts";
import { AnswerDesk } from "./answer-desk.ts";
import { keepBundle, loadBundle } from "./bundle-keeper.ts";
import { companionStyles } from "./companion.styles.ts";
import { ConversationDesk } from "./conversation-desk.ts";
import { HistoryKeeper } from "./history-keeper.ts";
import { KeyboardRoom } from "./keyboard-room.ts";
import { menu } from "./menu.ts";
import { mergeAnswers } from "./merge-answers.ts";
import { OfflineController } from "./offline-controller.ts";
import type { PanelHost } from "./panel-host.ts";
import { preloadModule } from "./preload-module.ts";
import { SelfCheckDesk } from "./self-check-desk.ts";
import { sourceList } from "./source-list.ts";
import type { ExtraStrings } from "./strings/extra-strings.ts";
import { loadExtraStrings } from "./strings/load-extra-strings.ts";
import { moveThroughSuggestions } from "./suggestion-keys.ts";
import { suggestionList } from "./suggestion-list.ts";
import { writeInField } from "./write-in-field.ts";

/** File of `../offline/engine.ts` beside this one, as the build names it; null where a site's own bundler may rename it. */
declare const ENGINE_FILE: string | null;

/** All of the panel that can wait until its first screen stands: answers without a server, history, tools. */
export class Companion {
  readonly merge = mergeAnswers;
  readonly #panel: PanelHost;
  readonly #conversation: ConversationController;
  readonly #offline: OfflineController;
  readonly #answerDesk: AnswerDesk;
  readonly #conversationDesk: ConversationDesk;
  readonly #selfCheck: SelfCheckDesk;
  #strings: { tag: string; words: ExtraStrings | null } = { tag: "", words: null };
  #bundle: Promise<PageBundle | null> | null = null;
  /** For suggestions, and to be opened once the server fails. */
  #fetched: PageBundle | null = null;
  /** Nothing is stored before the first message. */
  #isKept = false;
  #engine: Promise<Engine | null> | null = null;
  #opened: Engine | null = null;
  #isStocked = false;
  #suggestions: readonly Suggestion[] = [];
  #isMenuOpen = false;

  constructor(panel: PanelHost, conversation: ConversationController) {
    this.#panel = panel;
    this.#conversation = conversation;
    this.#offline = new OfflineController(panel, {
      conversation,
      settings: () => panel,
      engine: () => this.#openEngine(),
    });
    this.#answerDesk = new AnswerDesk(panel, conversation);
    this.#conversationDesk = new ConversationDesk(panel, conversation);
    this.#selfCheck = new SelfCheckDesk(panel, () => this.#fetched?.knowledge.tree.checks !== undefined);
    new KeyboardRoom(panel);
    new HistoryKeeper(panel, conversation, () => panel.endpoint);
    const root = panel.renderRoot as ShadowRoot;
    adoptStyles(root, companionStyles);
    root.addEventListener("input", this.#onInput);
    root.addEventListener("keydown", (event) => moveThroughSuggestions(event as KeyboardEvent, root));
    panel.addController({ hostUpdate: () => this.#loadStrings(), hostUpdated: () => this.#followUp() });
  }

  prepare(): Promise<void> {
    return this.#offline.prepare();
  }

  rescue(...failed: Parameters<OfflineController["rescue"]>): ReturnType<OfflineController["rescue"]> {
    return this.#offline.rescue(...failed);
  }

  menu(): TemplateResult | typeof nothing {
    const strings = this.#strings.words;
    if (!strings) return nothing;
    const items = this.#conversationDesk.items(strings);
    if (this.#selfCheck.isOffered) items.unshift({ label: strings.selfCheck, run: this.#openSelfCheck });
    if (items.length === 0) return nothing;
    const onToggle = (): void => {
      this.#isMenuOpen = !this.#isMenuOpen;
      this.#conversationDesk.notice = null;
      this.#panel.requestUpdate();
    };
    return menu({ strings, isOpen: this.#isMenuOpen, items, onToggle });
  }

  /** Under the header: what is unusual right now; and the self-check, which takes the conversation's place. */
  banner(): TemplateResult | typeof nothing {
    const strings = this.#strings.words;
    if (!strings) return nothing;
    const { isOffline, isSlow } = this.#offline;
    const offline = isOffline && this.#opened ? strings.offline(this.#opened.version.slice(0, 7)) : null;
    const said = offline ?? (isSlow ? strings.stillWorking : null);
    const check = offline && this.#selfCheck.isOffered ? this.#checkButton("quiet-link", strings) : nothing;
    return html`
      ${said ? html`<div class="banner"><span role="status">${said}</span> ${check}</div>` : nothing}
      ${this.#selfCheck.view()}`;
  }

  /** Under an answer: its sources as a whole, and what can be done with it. */
  tools(exchange: Exchange): TemplateResult {
    const strings = this.#strings.words;
    return html`
      ${exchange.status === "answered" ? sourceList(exchange.answer, stringsFor(this.#panel.language)) : nothing}
      ${strings ? this.#answerDesk.tools(exchange, strings) : nothing}`;
  }

  /** Above the field: what is kept of what one writes, before anything is written; then suggestions. */
  hints(): TemplateResult | typeof nothing {
    const strings = this.#strings.words;
    if (!strings) return nothing;
    const isNew = this.#conversation.exchanges.length === 0;
    const { notice: last } = this.#conversationDesk;
    const notice = last === "forgotten" && !isNew ? null : last;
    return html`
      ${notice ? html`<p class="notice" role="status">${strings[notice]}</p>` : nothing}
      ${isNew && !notice ? this.#beforeFirst(strings) : nothing}
      ${suggestionList(this.#suggestions, strings.suggestions, this.#pick)}`;
  }

  /** What can be done, and what has to be known, before the first message. */
  #beforeFirst(strings: ExtraStrings): TemplateResult {
    const { isOffered } = this.#selfCheck;
    const says = this.#panel.owner?.page().page !== undefined;
    return html`
      ${isOffered ? this.#checkButton("choice self-check", strings) : nothing}
      <p class="privacy">${strings.privacy}${says ? ` ${strings.privacyPage}` : nothing}</p>`;
  }

  #checkButton(className: string, { selfCheck }: ExtraStrings): TemplateResult {
    return html`<button type="button" class=${className} @click=${this.#openSelfCheck}>${selfCheck}</button>`;
  }

  readonly #openSelfCheck = (): void => void this.#selfCheck.open();

  readonly #onInput = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    this.#suggest((event.target as HTMLTextAreaElement).value);
  };

  readonly #pick = (text: string): void => {
    writeInField(this.#panel, "");
    this.#suggest("");
    void this.#panel.ask(text);
  };

  #suggest(typed: string): void {
    try {
      this.#suggestions = this.#fetched ? suggestQuestions(this.#fetched.knowledge.articles, typed) : [];
    } catch {
      this.#suggestions = []; // A bundle that makes no sense is no reason to disturb who types.
    }
    this.#panel.requestUpdate();
  }

  #openEngine(): Promise<Engine | null> {
    this.#engine ??= this.#loadEngine().then((engine) => {
      this.#opened = engine;
      // Tried again when it is needed, if it could not be had.
      if (!engine) this.#engine = null;
      this.#panel.requestUpdate();
      return engine;
    });
    return this.#engine;
  }

  async #loadEngine(): Promise<Engine | null> {
    try {
      const [{ openEngine }, bundle] = await Promise.all([import("../offline/engine.ts"), this.#fetchBundle()]);
      return bundle && openEngine(bundle);
    } catch {
      return null; // Out of reach: the server's own failure is what there is to tell.
    }
  }

  /** All it takes to answer without a server, except the work of opening it. */
  #fetchBundle(): Promise<PageBundle | null> {
    const { bundleSource, language } = this.#panel;
    this.#bundle ??= loadBundle(bundleSource, language.split("-")[0]?.toLowerCase() ?? "default").then((bundle) => {
      // A bundle of another contract may mean other things by the same names.
      const isOurs = bundle?.contract === contractVersion;
      if (bundle && !isOurs)
        console.warn(
          `Shirube: the server speaks contract ${bundle.contract}, this widget ${contractVersion}. While it is away, the widget cannot answer.`,
        );
      this.#fetched = isOurs && bundle.knowledge?.tree ? bundle : null;
      if (!this.#fetched) this.#bundle = null;
      this.#panel.requestUpdate();
      return this.#fetched;
    });
    return this.#bundle;
  }

  /** After each update: what is asked needs no suggestions, and once something was asked the bundle may be kept. */
  #followUp(): void {
    this.#stockUp();
    const { exchanges, busy } = this.#conversation;
    if (busy && this.#suggestions.length > 0) this.#suggest("");
    if (exchanges.length === 0 || !this.#fetched || this.#isKept) return;
    void keepBundle(this.#panel.bundleSource, this.#fetched);
    this.#isKept = true;
  }

  /** Once, and behind a first question that is already on its way: its answer is awaited, this is not. */
  #stockUp(): void {
    if (this.#isStocked || this.#conversation.exchanges.at(-1)?.status === "waiting") return;
    this.#isStocked = true;
    // After the frame that shows what has come.
    setTimeout(() => {
      if (ENGINE_FILE) preloadModule(new URL(ENGINE_FILE, import.meta.url).href);
      else import("../offline/engine.ts").catch(() => undefined);
      // The bundle tells whose cues the engine will need; they have to be here before the network goes.
      void this.#fetchBundle()
        .then((bundle) => bundle && loadCues(bundle.language))
        .catch(() => undefined);
    }, 50);
  }

  #loadStrings(): void {
    const tag = this.#panel.language;
    if (tag === this.#strings.tag) return;
    this.#strings = { tag, words: this.#strings.words };
    loadExtraStrings(tag).then(
      (words) => {
        if (this.#strings.tag !== tag) return;
        this.#strings = { tag, words };
        this.#panel.requestUpdate();
      },
      () => undefined, // Without its words the panel goes on as it was.
    );
  }
}
