import type { ConversationController } from "../controllers/conversation-controller.ts";
import { serverUrl } from "../state/server-url.ts";
import { forgetBundles } from "./bundle-keeper.ts";
import { fetchJson } from "./fetch-json.ts";
import type { MenuItem } from "./menu.ts";
import type { PanelHost } from "./panel-host.ts";
import { printText } from "./print-text.ts";
import { saveFile } from "./save-file.ts";
import { stepsAsText, transcriptAsText } from "./steps-as-text.ts";
import type { ExtraStrings } from "./strings/extra-strings.ts";

/** Carries out what can be done with a conversation as a whole. */
export class ConversationDesk {
  /** What is to be told about the last thing done; until the menu opens again. */
  notice: "forgotten" | "failed" | null = null;

  readonly #panel: PanelHost;
  readonly #conversation: ConversationController;

  constructor(panel: PanelHost, conversation: ConversationController) {
    this.#panel = panel;
    this.#conversation = conversation;
  }

  items(strings: ExtraStrings): MenuItem[] {
    const { exchanges, conversationId } = this.#conversation;
    if (exchanges.length === 0) return [];
    const steps = stepsAsText(exchanges);
    const heading = this.#panel.title;
    const mail = `mailto:?subject=${encodeURIComponent(heading)}&body=${encodeURIComponent(steps)}`;
    const aboutSteps: MenuItem[] = [
      { label: strings.print, run: () => printText(heading, steps, this.#panel.language) },
      { label: strings.email, run: mail },
    ];
    return [
      { label: strings.transcript, run: () => this.#saveTranscript(strings) },
      ...(steps === "" ? [] : aboutSteps),
      ...(conversationId ? [{ label: strings.exportData, run: () => void this.#export(conversationId) }] : []),
      { label: strings.forget, run: () => void this.#forget(conversationId) },
    ];
  }

  #saveTranscript(strings: ExtraStrings): void {
    saveFile("conversation.txt", "text/plain", transcriptAsText(this.#conversation.exchanges, strings));
  }

  async #export(conversationId: string): Promise<void> {
    await this.#try(async () => {
      const kept = await fetchJson<object>(this.#url(conversationId));
      saveFile("conversation.json", "application/json", JSON.stringify(kept, null, 2));
    });
  }

  /** The server first: while it has something, this page must not forget under which id. */
  async #forget(conversationId: string | null): Promise<void> {
    await this.#try(async () => {
      if (conversationId) await fetchJson(this.#url(conversationId), { method: "DELETE" });
      await forgetBundles();
      this.#panel.reset();
      this.notice = "forgotten";
    });
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      this.notice = "failed";
    }
    this.#panel.requestUpdate();
  }

  #url(conversationId: string): string {
    return serverUrl(this.#panel.endpoint, `/conversations/${encodeURIComponent(conversationId)}`);
  }
}
