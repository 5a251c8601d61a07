import { html, nothing, type TemplateResult } from "lit";
import type { FeedbackReason } from "../../server/contract/feedback.ts";
import type { ExtraStrings } from "./strings/extra-strings.ts";

/** Where a person's word on an answer stands. */
export type FeedbackState = "asked" | "asked-why" | "thanked" | "failed";

export interface AnswerToolsOptions {
  strings: ExtraStrings;
  /** What of it was copied last. */
  copied: "answer" | "tried" | null;
  /** Null where the server does not know the answer, so that there is nothing to say it about. */
  feedback: FeedbackState | null;
  onCopy: () => void;
  onVerdict: (verdict: "helpful" | "not-helpful", reason?: FeedbackReason) => void;
  /** Null unless the answer leads to a person. */
  onCopyTried: (() => void) | null;
  /** Null unless it is the newest question. */
  onEdit: (() => void) | null;
}

/** What can be done with an answer: copy it, mend the question, say whether it helped and why not. */
export const answerTools = (options: AnswerToolsOptions): TemplateResult => {
  const { strings, copied, onCopy, onCopyTried, onEdit } = options;
  return html`
    <div class="tools">
      <button type="button" @click=${onCopy}>${copied === "answer" ? strings.copied : strings.copy}</button>
      ${onCopyTried ? html`<button type="button" @click=${onCopyTried}>${copied === "tried" ? strings.copied : strings.copyTried}</button>` : nothing}
      ${onEdit ? html`<button type="button" @click=${onEdit}>${strings.edit}</button>` : nothing}
      <span class="feedback">${feedbackPart(options)}</span>
    </div>`;
};

const feedbackPart = ({ strings, feedback, onVerdict }: AnswerToolsOptions): TemplateResult | typeof nothing => {
  if (feedback === null) return nothing;
  if (feedback === "thanked" || feedback === "failed")
    return html`<span role="status">${feedback === "thanked" ? strings.thanks : strings.failed}</span>`;
  if (feedback === "asked-why") {
    const reasons = Object.entries(strings.reasons) as [FeedbackReason, string][];
    return html`<span>${strings.why}</span>
      <span class="reasons" role="group" aria-label=${strings.why}>${reasons.map(
        ([reason, label]) =>
          html`<button type="button" @click=${() => onVerdict("not-helpful", reason)}>${label}</button>`,
      )}</span>`;
  }
  return html`<span>${strings.feedback}</span>
    <button type="button" aria-label="${strings.feedback} ${strings.helpful}"
      @click=${() => onVerdict("helpful")}>${strings.helpful}</button>
    <button type="button" aria-label="${strings.feedback} ${strings.notHelpful}"
      @click=${() => onVerdict("not-helpful")}>${strings.notHelpful}</button>`;
};
