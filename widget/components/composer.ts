import { html, nothing, type TemplateResult } from "lit";
import type { Strings } from "../strings/strings.ts";
import { icon } from "./icon.ts";

export interface ComposerOptions {
  strings: Strings;
  busy: boolean;
  onSend: (text: string) => void;
  onStop: () => void;
}

// 229 is what Safari reports for the Enter that ends a composition, after isComposing is already false.
const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** The field and its buttons. Never locked: a question sent during an answer takes its place. */
export const composer = ({ strings, busy, onSend, onStop }: ComposerOptions): TemplateResult => {
  const send = (field: HTMLTextAreaElement): void => {
    const text = field.value.trim();
    if (text === "") return;
    field.value = "";
    onSend(text);
  };
  // Not through the form: a browser takes some milliseconds to submit one.
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    send(event.currentTarget as HTMLTextAreaElement);
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector("textarea");
    if (field) send(field);
  };
  return html`
    <form class="composer" part="composer" @submit=${onSubmit}>
      <textarea
        rows="1"
        dir="auto"
        enterkeyhint="send"
        autocomplete="off"
        aria-label=${strings.inputLabel}
        placeholder=${strings.placeholder}
        @keydown=${onKeydown}
      ></textarea>
      ${
        busy
          ? html`<button type="button" class="quiet stop" aria-label=${strings.stop} title=${strings.stop} @click=${onStop}>
              ${icon("stop")}
            </button>`
          : nothing
      }
      <button class="send" aria-label=${strings.send} title=${strings.send}>${icon("send")}</button>
    </form>`;
};
