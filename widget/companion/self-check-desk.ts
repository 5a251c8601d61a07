import { nothing, type TemplateResult } from "lit";
import type { Diagnostics } from "../../server/contract/diagnostics.ts";
import type { CheckResult } from "../self-check/check-result.ts";
import type { CheckStrings } from "../self-check/strings/check-strings.ts";
import { adoptStyles } from "../state/adopt-styles.ts";
import type { PanelHost } from "./panel-host.ts";
import { type SelfCheckViewOptions, selfCheckView } from "./self-check-view.ts";

type Parts = Pick<typeof import("../self-check/index.ts"), "parseHosts" | "runChecks">;

/** Longest detail the server takes. */
const maxDetail = 200;

/** "Check my connection": asks, checks, shows, and sends only when told to. Fetched when it is first wanted. */
export class SelfCheckDesk {
  readonly #panel: PanelHost;
  readonly #isUseful: () => boolean;
  #loaded: { parts: Parts; strings: CheckStrings; language: string } | null = null;
  #state: SelfCheckViewOptions["state"] | null = null;
  #results: readonly CheckResult[] = [];
  /** Which run it is: one that was left goes on unheard. */
  #run = 0;

  /** `isUseful`: whether the knowledge makes anything of a self-check. */
  constructor(panel: PanelHost, isUseful: () => boolean) {
    this.#panel = panel;
    this.#isUseful = isUseful;
  }

  /** Where the knowledge has a use for it, or the owner has listed hosts. */
  get isOffered(): boolean {
    return this.#isUseful() || this.#hostList !== null;
  }

  get #hostList(): string | null {
    const root = this.#panel.getRootNode();
    return root instanceof ShadowRoot ? root.host.getAttribute("check-hosts") : null;
  }

  view(): TemplateResult | typeof nothing {
    if (!this.#loaded || !this.#state) return nothing;
    const { parts, strings } = this.#loaded;
    return selfCheckView({
      strings,
      state: this.#state,
      results: this.#results,
      hosts: parts.parseHosts(this.#hostList).map(({ host }) => host),
      onStart: () => void this.#check(parts),
      onSend: () => this.#send(strings),
      onClose: () => {
        this.#leave();
        void this.#focus("textarea");
      },
    });
  }

  /** Asks for consent. A check that cannot be fetched is not made. */
  async open(): Promise<void> {
    try {
      await this.#load();
    } catch {
      return;
    }
    this.#show("asking");
    await this.#focus(".check h3");
  }

  async #load(): Promise<void> {
    const { language, renderRoot } = this.#panel;
    if (this.#loaded?.language === language) return;
    const { loadCheckStrings, parseHosts, runChecks, selfCheckStyles } = await import("../self-check/index.ts");
    this.#loaded = { parts: { parseHosts, runChecks }, strings: await loadCheckStrings(language), language };
    adoptStyles(renderRoot as ShadowRoot, selfCheckStyles);
  }

  async #check({ runChecks, parseHosts }: Parts): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    this.#results = [];
    this.#show("running");
    await this.#focus(".check h3"); // The button that was clicked is gone.
    for await (const result of runChecks({ endpoint: this.#panel.endpoint, hosts: parseHosts(this.#hostList) })) {
      if (run !== this.#run) return;
      this.#results = [...this.#results, result];
      this.#panel.requestUpdate();
    }
    this.#show("report");
  }

  #send({ message }: CheckStrings): void {
    const checks: Diagnostics["checks"] = this.#results.map(({ detail, ...result }) => ({
      ...result,
      ...(detail && { detail: detail.slice(0, maxDetail) }),
    }));
    this.#leave();
    const failed = checks.filter(({ outcome }) => outcome === "failed").length;
    void this.#panel.say({ diagnostics: { checks } }, message(failed));
    void this.#focus(".transcript");
  }

  #leave(): void {
    this.#run += 1;
    this.#show(null);
  }

  #show(state: SelfCheckViewOptions["state"] | null): void {
    this.#state = state;
    this.#panel.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    await this.#panel.updateComplete;
    this.#panel.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
