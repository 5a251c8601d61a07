import { html, LitElement } from "lit";
import type { Answer } from "../../../server/contract/answer.ts";

/** The floor of `npm run bench:widget`: the least a Lit element can do that opens, asks and prints what comes back. */
class FloorChat extends LitElement {
  static override properties = { open: { state: true }, answer: { state: true } };
  declare open: boolean;
  declare answer: Answer | null;

  protected override render() {
    if (!this.open) return html`<button @click=${this.#open}>Help</button>`;
    return html`
      ${this.answer ? this.#printed(this.answer) : null}
      <textarea aria-label="Your question" @keydown=${this.#onKeydown}></textarea>`;
  }

  #printed({ text, steps, citations }: Answer) {
    return html`
      <p>${text}</p>
      <ol>${steps.map((step) => html`<li class="step"><b>${step.title}</b> ${step.text} [${step.citations}]</li>`)}</ol>
      <ul>${citations.map(({ number, title, quote }) => html`<li>[${number}] ${title}: ${quote}</li>`)}</ul>`;
  }

  #open(): void {
    this.open = true;
  }

  async #onKeydown(event: KeyboardEvent): Promise<void> {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const question = (event.target as HTMLTextAreaElement).value;
    const headers = { "Content-Type": "application/json", Accept: "application/json" };
    const response = await fetch("/ask", {
      method: "POST",
      headers,
      body: JSON.stringify({ question, language: "en" }),
    });
    this.answer = (await response.json()) as Answer;
  }
}

customElements.define("floor-chat", FloorChat);
