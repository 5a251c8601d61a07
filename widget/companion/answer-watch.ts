import type { Exchange } from "../state/exchange.ts";

export interface AnswerWatchOptions {
  /** Without an event for so long, `onDoubt`. */
  doubtMs: number;
  onDoubt: (turnId: string) => void;
  /** Without an event for so long, `onOverdue`. */
  firstEventMs: number;
  onOverdue: (turnId: string) => void;
  /** Without an event for so long, `onSlow`. */
  slowMs: number;
  onSlow: (turnId: string) => void;
  /** Without another event for so long, `onIdle`. */
  idleMs: number;
  onIdle: (exchange: Exchange) => void;
}

type Timer = ReturnType<typeof setTimeout>;

/** Follows the running exchange; each change of it is a sign of life. */
export class AnswerWatch {
  readonly #options: AnswerWatchOptions;
  #watched: Exchange | null = null;
  #once: Timer[] = [];
  #idle: Timer | null = null;

  constructor(options: AnswerWatchOptions) {
    this.#options = options;
  }

  /** The exchange as it is now; null once none is running. */
  follow(exchange: Exchange | null): void {
    if (exchange === this.#watched) return;
    const isNew = exchange?.turnId !== this.#watched?.turnId;
    this.#watched = exchange;
    if (this.#idle !== null) clearTimeout(this.#idle);
    if (isNew) for (const timer of this.#once.splice(0)) clearTimeout(timer);
    if (!exchange) return;
    const { doubtMs, onDoubt, firstEventMs, onOverdue, slowMs, onSlow, idleMs, onIdle } = this.#options;
    this.#idle = setTimeout(() => onIdle(exchange), idleMs);
    if (!isNew) return;
    this.#once = [
      setTimeout(() => onDoubt(exchange.turnId), doubtMs),
      setTimeout(() => onOverdue(exchange.turnId), firstEventMs),
      setTimeout(() => onSlow(exchange.turnId), slowMs),
    ];
  }
}
