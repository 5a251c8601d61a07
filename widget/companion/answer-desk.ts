import { nothing, type TemplateResult } from "lit";
import type { FeedbackReason, FeedbackRequest } from "../../server/contract/feedback.ts";
import type { ConversationController } from "../controllers/conversation-controller.ts";
import type { Exchange } from "../state/exchange.ts";
import { serverUrl } from "../state/server-url.ts";
import { stringsFor } from "../strings/strings-for.ts";
import { answerTools, type FeedbackState } from "./answer-tools.ts";
import { fetchJson } from "./fetch-json.ts";
import type { PanelHost } from "./panel-host.ts";
import { answerAsText } from "./steps-as-text.ts";
import type { ExtraStrings } from "./strings/extra-strings.ts";
import { triedAsText } from "./tried-as-text.ts";
import { writeInField } from "./write-in-field.ts";

/** Carries out what can be done with an answer. */
export class AnswerDesk {
  readonly #panel: PanelHost;
  readonly #conversation: ConversationController;
  readonly #feedback = new Map<string, FeedbackState>();
  #copied: { turnId: string; what: "answer" | "tried" } | null = null;

  constructor(panel: PanelHost, conversation: ConversationController) {
    this.#panel = panel;
    this.#conversation = conversation;
  }

  tools(exchange: Exchange, strings: ExtraStrings): TemplateResult | typeof nothing {
    const { turnId, asked, status, local, answer } = exchange;
    if (status !== "answered") return nothing;
    const isNewest = this.#conversation.exchanges.at(-1) === exchange;
    const { question } = asked;
    return answerTools({
      strings,
      copied: this.#copied?.turnId === turnId ? this.#copied.what : null,
      feedback: local || !this.#conversation.conversationId ? null : (this.#feedback.get(turnId) ?? "asked"),
      onCopy: () => void this.#copy(turnId, "answer", answerAsText(exchange)),
      onCopyTried: answer.handoff?.offered ? () => void this.#copy(turnId, "tried", this.#tried()) : null,
      onVerdict: (verdict, reason) => void this.#judge(exchange, verdict, reason),
      onEdit: isNewest && question !== undefined ? () => writeInField(this.#panel, question) : null,
    });
  }

  #tried(): string {
    return triedAsText(this.#conversation, stringsFor(this.#panel.language));
  }

  async #copy(turnId: string, what: "answer" | "tried", text: string): Promise<void> {
    await navigator.clipboard?.writeText(text).then(
      () => {
        this.#copied = { turnId, what };
        this.#panel.requestUpdate();
      },
      () => undefined, // The browser has asked, and the person said no.
    );
  }

  async #judge(
    { turnId, answer }: Exchange,
    verdict: FeedbackRequest["verdict"],
    reason?: FeedbackReason,
  ): Promise<void> {
    const { conversationId } = this.#conversation;
    if (!conversationId || !answer.id) return;
    const body = { conversationId, answerId: answer.id, verdict, ...(reason && { reason }) } satisfies FeedbackRequest;
    const done: FeedbackState = verdict === "not-helpful" && !reason ? "asked-why" : "thanked";
    const state = await fetchJson(serverUrl(this.#panel.endpoint, "/feedback"), { method: "POST", body }).then(
      () => done,
      () => "failed" as const,
    );
    this.#feedback.set(turnId, state);
    this.#panel.requestUpdate();
  }
}
