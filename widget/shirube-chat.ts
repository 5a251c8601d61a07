import { createLauncher, type Launcher } from "./components/launcher.ts";
import type { ShirubePanel } from "./components/shirube-panel.ts";
import { shirubeEvent } from "./events.ts";
import type { Owner } from "./owner/owner.ts";
import { shirubeChatStyles } from "./shirube-chat.styles.ts";
import { hasHistory } from "./state/history-key.ts";
import { pageLanguage } from "./state/page-language.ts";
import { serverUrl } from "./state/server-url.ts";
import { launcherStringsFor } from "./strings/launcher-strings.ts";

/** Where the panel could not be fetched. A browser may remember that an address failed: asked anew, it is another one. */
let failedAt: RegExpExecArray | null = null;

/** Attributes that only some owners use. */
const ownerAttributes = /^(logo|welcome|hours|greeting|badge|page-)/;

/**
 * The help widget: a launcher that loads with the page, and a panel that is fetched when someone comes near it.
 * The launcher is plain DOM on purpose: Lit comes with the panel, so a page pays for it only when it is used.
 *
 *     <script type="module" src="https://help.example/shirube.js"></script>
 *     <shirube-chat endpoint="https://help.example"></shirube-chat>
 *
 * @attr endpoint address of the Shirube server, with or without a trailing slash; empty: the page's own origin
 * @attr bundle-src folder with the page bundles (`ja.json` …), on the page's own origin where it shall hold out alone;
 *   absent: the server's
 * @attr language BCP 47; absent: the nearest `lang` around the element, else the browser's
 * @attr open present while the panel is open
 * @attr inline the panel stands in the page's flow, always open, without a launcher
 * @attr title name shown in the panel's header and read as its label
 * @attr theme `light` or `dark`; absent: what the system asks for
 * @attr logo address of an image shown in place of the mark
 * @attr welcome words shown before the first message
 * @attr hours when people are there, as in `Mo-Fr 09:00-18:00, Sa 10:00-14:00`; anything else is shown as it is
 * @attr time-zone IANA name of the zone of `hours`; absent: the visitor's
 * @attr greeting what to say over the launcher, unasked, once, `greeting-delay` seconds (5) after the page
 * @attr badge present where unread answers and a greeting are counted on the launcher
 * @attr page-context present where the page's title and address go along with questions
 * @attr page-error an error text the page shows; goes along with questions
 * @attr check-hosts addresses, separated by spaces, that "Check my connection" tries to reach; `wss:` ones by WebSocket
 * @slot logo - in place of the mark
 * @slot welcome - in place of the words before the first message
 * @slot footer - under the field
 * @slot launcher - in place of the launcher's mark and word
 * @fires {CustomEvent<null>} shirube-open
 * @fires {CustomEvent<null>} shirube-close
 * @fires {CustomEvent<{ answer: Answer }>} shirube-answer - a whole answer has arrived
 * @fires {CustomEvent<Failure>} shirube-error - `detail.kind`, and `detail.code` when the server named one
 * @csspart launcher - the button that opens the panel
 * @csspart greeting - what is said over the launcher
 * @csspart panel - the dialog, or the box in the page's flow
 * @csspart header - name and buttons
 * @csspart transcript - the conversation
 * @csspart question - what was asked
 * @csspart answer - what came back
 * @csspart step - one action to try
 * @csspart composer - the field and its buttons
 * @cssprop --shirube-accent - buttons, links, source numbers
 * @cssprop --shirube-on-accent - words on the accent
 * @cssprop --shirube-paper - the panel's ground
 * @cssprop --shirube-card - what lies on it
 * @cssprop --shirube-ink - words
 * @cssprop --shirube-muted - words of less weight
 * @cssprop --shirube-line - lines that divide
 * @cssprop --shirube-edge - lines around what can be used
 * @cssprop --shirube-soft - the ground of questions and of what is pointed at
 * @cssprop --shirube-good - what worked
 * @cssprop --shirube-alert - errors
 * @cssprop --shirube-alert-soft - the ground of errors
 * @cssprop --shirube-lamp - the mark's lamp, and what is being waited for
 * @cssprop --shirube-shadow - of launcher and panel
 * @cssprop --shirube-radius - of the panel's corners
 * @cssprop --shirube-font - font families
 */
export class ShirubeChat extends HTMLElement {
  static readonly observedAttributes = ["endpoint", "bundle-src", "language", "open", "inline", "title"];

  readonly #root = document.createElement("div");
  readonly #launcher: Launcher;
  /** Pages with a language switch change `lang` without loading anew; and what an owner adds may come late. */
  readonly #observer = new MutationObserver(() => this.#sync());
  #panel: ShirubePanel | null = null;
  #fetching: Promise<ShirubePanel> | null = null;
  #owner: Owner | null = null;
  #owning: Promise<void> | null = null;
  #shown = false;
  #failed = false;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(shirubeChatStyles);
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    this.#launcher = createLauncher(
      () => this.#prefetch(),
      () => void this.open(),
    );
    this.#root.className = "root";
    this.#root.title = ""; // The host's title is a name, not a tooltip over everything inside.
    this.#root.append(this.#launcher.button);
    shadow.append(this.#root);
  }

  get endpoint(): string {
    return this.getAttribute("endpoint") ?? "";
  }
  set endpoint(value: string) {
    this.setAttribute("endpoint", value);
  }

  /** As given or found; reading it never writes the attribute. */
  get language(): string {
    return pageLanguage(this);
  }
  set language(value: string) {
    this.setAttribute("language", value);
  }

  get inline(): boolean {
    return this.hasAttribute("inline");
  }
  set inline(value: boolean) {
    this.toggleAttribute("inline", value);
  }

  /** Opens the panel and moves focus into it. */
  async open(): Promise<void> {
    this.#failed = false;
    this.toggleAttribute("open", true);
    const panel = await this.#load();
    await panel?.focusIn();
  }

  /** Closes the panel; focus returns to the launcher if it was inside. What was said stays. */
  close(): void {
    this.toggleAttribute("open", false);
  }

  /** Opens the panel and asks. Blank text only opens it. */
  async ask(text: string): Promise<void> {
    await this.open();
    if (text.trim() !== "") await this.#panel?.ask(text);
  }

  /** Forgets the conversation on this page and starts a new one. */
  reset(): void {
    this.#panel?.reset();
  }

  connectedCallback(): void {
    this.#adoptEarlyProperties();
    this.#sync();
    this.#observer.observe(document.documentElement, { attributeFilter: ["lang"] });
    this.#observer.observe(this, { attributes: true, childList: true });
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#sync();
  }

  /** Properties that a page set before this script arrived hide the accessors; set again, they count. */
  #adoptEarlyProperties(): void {
    for (const name of ["endpoint", "language", "inline"] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete (this as Partial<this>)[name];
      Object.assign(this, { [name]: value });
    }
  }

  #sync(): void {
    const { language, endpoint, inline, title } = this;
    const open = inline || this.hasAttribute("open");
    const { help, failed } = launcherStringsFor(language);
    // Not on the root: `all: initial` there would also undo what `lang` does to line breaking.
    this.#launcher.button.lang = language;
    this.#launcher.setLabel(this.#failed ? failed : help);
    // While the panel is on its way the launcher stays, so that focus has somewhere to be.
    this.#launcher.button.hidden = !this.#failed && (inline || (open && this.#panel !== null));
    if (
      !this.#owning &&
      (this.firstElementChild || this.getAttributeNames().some((name) => ownerAttributes.test(name)))
    )
      this.#owning = this.#own();
    if (open && !this.#panel && !this.#failed) void this.#load();
    this.#owner?.sync(this.#panel, open);
    if (!this.#panel) return;
    const hadFocus = this.shadowRoot?.activeElement === this.#panel;
    const bundleSource = (this.getAttribute("bundle-src") ?? serverUrl(endpoint, "/bundle")).replace(/\/+$/, "");
    const owner = this.#owner;
    Object.assign(this.#panel, {
      lang: language,
      language,
      endpoint,
      bundleSource,
      inline,
      open,
      heading: title,
      owner,
    });
    if (open === this.#shown) return;
    this.#shown = open;
    if (!open && hadFocus) this.#launcher.button.focus();
    this.dispatchEvent(shirubeEvent(open ? "shirube-open" : "shirube-close", null));
  }

  /** What only some owners use; without it the widget goes on as it is. */
  async #own(): Promise<void> {
    const module = await import("./owner/owner.ts").catch(() => null);
    if (module) this.#owner = new module.Owner(this, this.#root, this.#launcher.button, hasHistory);
    this.#sync();
  }

  /** Ahead of need. What goes wrong here is said when the panel is wanted. */
  #prefetch(): void {
    this.#fetchPanel().catch(() => undefined);
  }

  /** The panel on the page; null when it could not be fetched: the launcher then says so, and a click retries. */
  async #load(): Promise<ShirubePanel | null> {
    try {
      const panel = await this.#fetchPanel();
      if (!this.#panel) this.#mount(panel);
      return panel;
    } catch {
      this.#failed = true;
      this.toggleAttribute("open", false);
      this.#sync();
      this.dispatchEvent(shirubeEvent("shirube-error", { kind: "unloaded" }));
      return null;
    }
  }

  #mount(panel: ShirubePanel): void {
    this.#failed = false;
    this.#panel = panel;
    panel.addEventListener("panel-close", () => this.close());
    this.#root.append(panel);
    this.#sync();
  }

  #fetchPanel(): Promise<ShirubePanel> {
    this.#fetching ??= (
      failedAt
        ? import(`${failedAt}?`)
        : import("./components/shirube-panel.ts").then(({ createPanel }) => ({ createPanel }))
    ).then(
      async ({ createPanel }) => {
        await this.#owning;
        return createPanel();
      },
      (error) => {
        this.#fetching = null;
        failedAt = /http\S+/.exec(error);
        throw error;
      },
    );
    // A browser's first look into storage takes it a while. While the panel is on its way, nobody waits for that.
    hasHistory(this.endpoint);
    return this.#fetching;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "shirube-chat": ShirubeChat;
  }
}
