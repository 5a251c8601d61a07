import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ConversationController } from "../controllers/conversation-controller.ts";
import { type Exchange, isRunning } from "../state/exchange.ts";
import { historyKey } from "../state/history-key.ts";

interface KeptHistory {
  savedAt: number;
  conversationId: string | null;
  exchanges: Exchange[];
  outcomes: ConversationController["outcomes"];
}

const maxAgeMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Keeps a conversation over reloads and between tabs, from its first message on. Where storage is blocked or full the
 * conversation lives in memory, as before.
 */
export class HistoryKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #conversation: ConversationController;
  readonly #key: () => string;
  #saved: readonly Exchange[] = [];

  constructor(host: ReactiveControllerHost, conversation: ConversationController, endpoint: () => string) {
    this.#host = host;
    this.#conversation = conversation;
    this.#key = () => historyKey(endpoint());
    host.addController(this);
    this.#adopt(this.#read());
  }

  hostConnected(): void {
    addEventListener("storage", this.#onStorage);
  }

  hostDisconnected(): void {
    removeEventListener("storage", this.#onStorage);
  }

  hostUpdated(): void {
    const { exchanges, conversationId, outcomes, busy } = this.#conversation;
    if (busy || exchanges === this.#saved) return;
    const isForgotten = exchanges.length === 0;
    if (isForgotten && this.#saved.length === 0) return;
    this.#saved = exchanges;
    const kept: KeptHistory = { savedAt: Date.now(), conversationId, exchanges: [...exchanges], outcomes };
    try {
      if (isForgotten) localStorage.removeItem(this.#key());
      else localStorage.setItem(this.#key(), JSON.stringify(kept));
    } catch {
      // Blocked or full: memory has to do.
    }
  }

  /** Another tab said or forgot something. What runs here is not interrupted. */
  readonly #onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key !== this.#key() || this.#conversation.busy) return;
    if (newValue === null) this.#conversation.reset();
    else this.#adopt(parse(newValue));
  };

  #adopt(kept: KeptHistory | null): void {
    if (!kept) return;
    this.#saved = kept.exchanges;
    const { exchanges, outcomes, conversationId } = kept;
    Object.assign(this.#conversation, { exchanges, outcomes, conversationId });
    this.#host.requestUpdate();
  }

  #read(): KeptHistory | null {
    if (this.#conversation.exchanges.length > 0) return null;
    try {
      return parse(localStorage.getItem(this.#key()));
    } catch {
      return null;
    }
  }
}

/** What stands in storage is anyone's on this origin: taken only where it looks as we left it. */
const parse = (text: string | null): KeptHistory | null => {
  try {
    const kept = JSON.parse(text ?? "null") as KeptHistory | null;
    if (!kept || !Array.isArray(kept.exchanges) || Date.now() - kept.savedAt > maxAgeMs) return null;
    const isWhole = kept.exchanges.every(
      ({ turnId, label, answer }) => turnId && typeof label === "string" && answer?.steps,
    );
    return isWhole ? { ...kept, exchanges: kept.exchanges.filter((each) => !isRunning(each)) } : null;
  } catch {
    return null;
  }
};
