import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Answer } from "../../server/contract/answer.ts";
import type { PastTurn } from "../../server/core/offline/answer-in-page.ts";
import { AskFailure, type Failure, type FailureKind } from "../client/ask-failure.ts";
import type { ConversationController } from "../controllers/conversation-controller.ts";
import type { Engine } from "../offline/engine.ts";
import { type Exchange, isRunning } from "../state/exchange.ts";
import { serverUrl } from "../state/server-url.ts";
import { AnswerWatch } from "./answer-watch.ts";
import { fetchJson } from "./fetch-json.ts";
import { handIn, missedTurns } from "./hand-in.ts";
import { mergeAnswers } from "./merge-answers.ts";

/** Failures of the server, as opposed to a request it refused for good reason. */
const outages: readonly FailureKind[] = ["unreachable", "server", "busy", "incomplete"];

export interface OfflineOptions {
  conversation: ConversationController;
  settings: () => { endpoint: string; language: string };
  /** Null where there is no bundle to answer from. May be asked more than once. */
  engine: () => Promise<Engine | null>;
  /** Without an event for so long, the page gets ready to answer by itself. */
  doubtMs?: number;
  /** Without an event for so long, the page answers by itself; the request goes on. */
  firstEventMs?: number;
  /** Without an event for so long, it is said that work goes on. */
  slowMs?: number;
  /** Without another event for so long, the request is given up. */
  idleMs?: number;
  /** For a look at a server that was down, before a question goes to the page instead. */
  glanceMs?: number;
  /** Between looks whether the server is back: the first, doubling up to the last. */
  probeMs?: { first: number; last: number };
}

/**
 * Keeps a conversation going when its server does not:
 *
 *     asked ──1 s──► answered in the page ──► the server's answer comes: merged by step id
 *       │                    └──15 s or failure──► the page's answer stands, to be handed in
 *       └─failure─► answered in the page, merged into what had come
 *
 * and on the server's return hands in, once and in order, what it missed.
 */
export class OfflineController implements ReactiveController {
  /** The server could not be reached, and nothing has shown since that it can. */
  isOffline = false;
  /** The running answer takes long. */
  isSlow = false;

  readonly #host: ReactiveControllerHost;
  readonly #options: Required<OfflineOptions>;
  readonly #watch: AnswerWatch;
  #probing: ReturnType<typeof setTimeout> | null = null;
  #syncing: Promise<void> | null = null;

  constructor(host: ReactiveControllerHost, options: OfflineOptions) {
    this.#host = host;
    this.#options = {
      doubtMs: 350,
      firstEventMs: 700,
      slowMs: 2_500,
      idleMs: 15_000,
      glanceMs: 600,
      probeMs: { first: 2_000, last: 30_000 },
      ...options,
    };
    const { doubtMs, firstEventMs, slowMs, idleMs, conversation, engine } = this.#options;
    this.#watch = new AnswerWatch({
      doubtMs,
      onDoubt: (turnId) => {
        if (this.#find(turnId)?.status === "waiting") void engine();
      },
      firstEventMs,
      onOverdue: (turnId) => void this.#answerMeanwhile(turnId),
      slowMs,
      onSlow: (turnId) => this.#setSlow(turnId),
      idleMs,
      onIdle: ({ status }) => conversation.giveUp({ kind: status === "waiting" ? "unreachable" : "incomplete" }),
    });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("online", this.#onOnline);
    addEventListener("offline", this.#onOffline);
    if (!navigator.onLine) this.#onOffline();
  }

  hostDisconnected(): void {
    removeEventListener("online", this.#onOnline);
    removeEventListener("offline", this.#onOffline);
    this.#watch.follow(null);
    if (this.#probing !== null) clearTimeout(this.#probing);
    this.#probing = null;
  }

  hostUpdated(): void {
    const last = this.#options.conversation.exchanges.at(-1);
    if (last?.status !== "waiting") this.isSlow = false;
    this.#watch.follow(last && isRunning(last) ? last : null);
  }

  /** Before a request leaves: what the server missed comes first, so that it follows what is said next. */
  async prepare(): Promise<void> {
    const { glanceMs } = this.#options;
    if (this.isOffline && !(navigator.onLine && (await this.#probe(glanceMs))))
      throw new AskFailure({ kind: "unreachable" });
    if (missedTurns(this.#options.conversation).length > 0) await this.#sync(glanceMs);
  }

  /** An answer from the page for a turn that the server did not answer; null where the failure is no outage. */
  async rescue(turnId: string, { kind }: Failure): Promise<Answer | null> {
    if (!outages.includes(kind)) return null;
    const exchange = this.#find(turnId);
    if (!exchange) return null;
    const answer = exchange.local ? (exchange.answer as Answer) : await this.#answer(exchange);
    if (answer) this.#setOffline(true);
    return answer && mergeAnswers(exchange.answer, answer);
  }

  readonly #onOnline = (): void => {
    void this.#probe();
  };

  readonly #onOffline = (): void => {
    this.#setOffline(true);
  };

  async #answerMeanwhile(turnId: string): Promise<void> {
    const { conversation } = this.#options;
    const isWaiting = () =>
      this.#find(turnId)?.status === "waiting" && conversation.exchanges.at(-1)?.turnId === turnId;
    const exchange = this.#find(turnId);
    if (!exchange || !isWaiting()) return;
    const answer = await this.#answer(exchange);
    if (answer && isWaiting()) conversation.change(turnId, { answer, local: true, status: "streaming" });
  }

  async #answer(exchange: Exchange): Promise<Answer | null> {
    const engine = await this.#options.engine();
    if (!engine) return null;
    const { exchanges, conversationId } = this.#options.conversation;
    const before = exchanges.slice(0, exchanges.indexOf(exchange));
    const answered = before.filter(({ answer }) => answer.id !== undefined && answer.conversationId !== undefined);
    const history = answered.map(({ asked, answer }): PastTurn => ({ request: asked, answer: answer as Answer }));
    try {
      return await engine.answer(history, exchange.asked, conversationId);
    } catch {
      return null; // A click on a choice that is gone, say: the server's own failure is what there is to tell.
    }
  }

  #setSlow(turnId: string): void {
    if (this.#find(turnId)?.status !== "waiting") return;
    this.isSlow = true;
    this.#host.requestUpdate();
  }

  #setOffline(isOffline: boolean): void {
    this.isOffline = isOffline;
    if (isOffline) void this.#options.engine();
    this.#host.requestUpdate();
    if (!isOffline && this.#probing !== null) clearTimeout(this.#probing);
    if (!isOffline) this.#probing = null;
    else if (this.#probing === null) this.#probeIn(this.#options.probeMs.first);
  }

  #probeIn(delayMs: number): void {
    const { last } = this.#options.probeMs;
    this.#probing = setTimeout(async () => {
      if (!(await this.#probe())) this.#probeIn(Math.min(delayMs * 2, last));
    }, delayMs);
  }

  /** Whether the server is back and knows everything. */
  async #probe(timeoutMs = 2_000): Promise<boolean> {
    try {
      await fetchJson(serverUrl(this.#options.settings().endpoint, "/healthz"), { timeoutMs });
      await this.#sync();
      this.#setOffline(false);
      return true;
    } catch {
      return false;
    }
  }

  #sync(timeoutMs?: number): Promise<void> {
    const { conversation, settings } = this.#options;
    const { endpoint, language } = settings();
    this.#syncing ??= handIn(conversation, { endpoint, language, ...(timeoutMs && { timeoutMs }) }).finally(() => {
      this.#syncing = null;
    });
    return this.#syncing;
  }

  #find(turnId: string): Exchange | undefined {
    return this.#options.conversation.exchanges.find((each) => each.turnId === turnId);
  }
}
