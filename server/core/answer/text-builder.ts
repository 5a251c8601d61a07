import type { TextCitation } from "../../contract/answer.ts";

/** Joins sentences to one text and remembers which part rests on which sources. */
export class TextBuilder {
  readonly #gap: string;
  #text = "";
  readonly #citations: TextCitation[] = [];

  /** `gap` stands between sentences of a paragraph: a blank, or nothing in Japanese and Chinese. */
  constructor(gap: string) {
    this.#gap = gap;
  }

  get text(): string {
    return this.#text;
  }

  get citations(): TextCitation[] {
    return [...this.#citations];
  }

  /** Adds a sentence; returns what was added to the text, gap included. */
  say(sentence: string, citations: readonly number[] = []): string {
    const before = this.#text.length;
    if (this.#text !== "" && !this.#text.endsWith("\n")) this.#text += this.#gap;
    const start = this.#text.length;
    this.#text += sentence;
    if (citations.length > 0) this.#citations.push({ start, end: this.#text.length, citations: [...citations] });
    return this.#text.slice(before);
  }

  /** Names further sources for the sentence said last. */
  alsoCite(citations: readonly number[]): void {
    const last = this.#citations.at(-1);
    if (last) last.citations = [...new Set([...last.citations, ...citations])];
  }

  /** Adds a text with citations of its own, whose offsets count from its start. */
  append(text: string, citations: readonly TextCitation[]): void {
    const shift = this.#text.length;
    this.#text += text;
    for (const { start, end, citations: numbers } of citations)
      this.#citations.push({ start: start + shift, end: end + shift, citations: numbers });
  }

  /** What follows starts a paragraph of its own. */
  breakParagraph(): void {
    if (this.#text !== "" && !this.#text.endsWith("\n\n")) this.#text += "\n\n";
  }

  breakLine(): void {
    if (this.#text !== "") this.#text += "\n";
  }
}
