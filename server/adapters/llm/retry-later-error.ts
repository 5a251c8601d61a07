import { PartError } from "../../core/ports.ts";

/** A provider that asks to be left alone for a while. */
export class RetryLaterError extends PartError {
  readonly retryAfterMs: number;
  constructor(reason: PartError["reason"], retryAfterMs: number, message: string) {
    super("llm", reason, message);
    this.retryAfterMs = retryAfterMs;
  }
}
