import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Answer, Choice, Step } from "../../server/contract/answer.ts";
import { AskFailure, type Failure } from "../client/ask-failure.ts";
import { type AnswerProgress, askServer } from "../client/ask-server.ts";
import { applyEvent } from "../state/apply-event.ts";
import {
  type AnswerDraft,
  type Asked,
  type Exchange,
  emptyDraft,
  isRunning,
  type ReportableOutcome,
} from "../state/exchange.ts";
import { randomId } from "../state/random-id.ts";

export interface ConversationOptions {
  /** Read at each request: the page may change them at any time. */
  settings: () => { endpoint: string; language: string };
  onAnswer: (answer: Answer) => void;
  onFailure: (failure: Failure) => void;
  newTurnId?: () => string;
  /** Runs before a request leaves; an `AskFailure` it throws stands for the server's. */
  prepare?: () => Promise<void>;
  /** A whole answer from elsewhere for a turn that failed; null where there is none. */
  rescue?: (turnId: string, failure: Failure) => Promise<Answer | null>;
  /** What to show once the server's answer has come after a local one. */
  merge?: (shown: AnswerDraft, answer: Answer) => Answer;
}

/**
 * Holds the conversation on this page and talks to the server about it. One request runs at a time: asking again
 * stops what is running, as it does on the server, and what has arrived stays on screen.
 */
export class ConversationController implements ReactiveController {
  exchanges: readonly Exchange[] = [];
  /** What the person said about each step, over all answers of the conversation. */
  outcomes: Readonly<Record<string, ReportableOutcome>> = {};

  /** As the server gave it. */
  conversationId: string | null = null;

  #running: AbortController | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #options: ConversationOptions;

  constructor(host: ReactiveControllerHost, options: ConversationOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  get busy(): boolean {
    return isRunning(this.exchanges.at(-1));
  }

  choose(choice: Choice): Promise<void> {
    return this.begin({ choice: choice.id }, choice.label);
  }

  async report(step: Step, outcome: ReportableOutcome, label: string): Promise<void> {
    if (this.outcomes[step.id] === outcome) return;
    this.outcomes = { ...this.outcomes, [step.id]: outcome };
    await this.begin({ stepOutcome: { stepId: step.id, outcome } }, label);
  }

  /** Sends the same turn again, under the same id. */
  async retry(turnId: string): Promise<void> {
    this.stop();
    this.change(turnId, { status: "waiting", failure: null });
    const exchange = this.exchanges.find((each) => each.turnId === turnId);
    if (exchange) await this.#send(turnId, exchange.asked);
  }

  /** Ends the running answer; what has arrived of it stays. */
  stop(): void {
    this.#running?.abort();
    this.#running = null;
    const last = this.exchanges.at(-1);
    // A local answer is whole, whatever becomes of the server's.
    if (last && isRunning(last)) this.change(last.turnId, { status: last.local ? "answered" : "stopped" });
  }

  /** Gives up on the server's answer to the running turn, as if it had failed. */
  giveUp(failure: Failure): void {
    this.#running?.abort(new AskFailure(failure));
  }

  /** Changes parts of one exchange. */
  change(turnId: string, change: Partial<Exchange>): void {
    this.#change(turnId, (exchange) => ({ ...exchange, ...change }));
  }

  /**
   * Drops what cannot be shown: the newest answer, which may then come from elsewhere; and where that was not it, the
   * whole conversation.
   */
  discard(): void {
    const last = this.exchanges.at(-1);
    if (!last) return;
    const failure: Failure = { kind: "incomplete" };
    if (last.failure) this.reset();
    else {
      this.stop();
      this.change(last.turnId, { status: "failed", failure, answer: emptyDraft, local: false });
      if (!last.local) void this.#fail(last.turnId, failure);
    }
  }

  reset(): void {
    this.stop();
    this.exchanges = [];
    this.outcomes = {};
    this.conversationId = null;
    this.#host.requestUpdate();
  }

  /** Asks something, shown as `label`. What runs is stopped. */
  async begin(asked: Asked, label: string): Promise<void> {
    this.stop();
    const turnId = (this.#options.newTurnId ?? randomId)();
    const exchange: Exchange = { turnId, asked, label, status: "waiting", answer: emptyDraft, failure: null };
    this.exchanges = [...this.exchanges, exchange];
    this.#host.requestUpdate();
    await this.#send(turnId, asked);
  }

  async #send(turnId: string, asked: Asked): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    try {
      await this.#options.prepare?.();
      await this.#receive(turnId, asked, signal);
      if (signal.reason instanceof AskFailure) throw signal.reason;
    } catch (error) {
      if (signal.aborted && error !== signal.reason) return;
      // Anything but our own failure would be an answer we could not make sense of.
      const failure: Failure = error instanceof AskFailure ? error.failure : { kind: "incomplete" };
      const anew = failure.kind === "lost" && this.conversationId !== null ? this.#questionToStartAnew() : null;
      if (anew !== null) {
        this.conversationId = null;
        return this.#send(turnId, { question: anew });
      }
      await this.#fail(turnId, failure);
    }
  }

  /** Ends a turn without the server's answer: with one from elsewhere, or as failed. */
  async #fail(turnId: string, failure: Failure): Promise<void> {
    const running = this.#running;
    const rescued = await this.#options.rescue?.(turnId, failure);
    if (this.#running !== running) return;
    if (!rescued) {
      this.change(turnId, { status: "failed", failure });
      return this.#options.onFailure(failure);
    }
    this.change(turnId, { status: "answered", answer: rescued, local: true });
    this.#options.onAnswer(rescued);
  }

  async #receive(turnId: string, asked: Asked, signal: AbortSignal): Promise<void> {
    const { endpoint, language } = this.#options.settings();
    const conversation = this.conversationId === null ? {} : { conversationId: this.conversationId };
    for await (const event of askServer(endpoint, { ...asked, ...conversation, turnId, language }, signal)) {
      if (event.type === "answer-start") this.conversationId = event.conversationId;
      if (event.type === "answer-end") this.conversationId = event.answer.conversationId;
      this.#change(turnId, (exchange) => applyEvent(exchange, this.#merged(exchange, event)));
      if (event.type === "answer-end") this.#options.onAnswer(event.answer);
    }
  }

  #merged(exchange: Exchange, event: AnswerProgress): AnswerProgress {
    if (!exchange.local || event.type !== "answer-end") return event;
    return { ...event, answer: this.#options.merge?.(exchange.answer, event.answer) ?? event.answer };
  }

  /** A click means nothing to a new conversation; the last question in words does. */
  #questionToStartAnew(): string | null {
    return this.exchanges.findLast((exchange) => exchange.asked.question !== undefined)?.asked.question ?? null;
  }

  #change(turnId: string, change: (exchange: Exchange) => Exchange): void {
    this.exchanges = this.exchanges.map((exchange) => (exchange.turnId === turnId ? change(exchange) : exchange));
    this.#host.requestUpdate();
  }
}
