import type { ScriptedRequest } from "./exchange.ts";
import { sourcesOf } from "./prompt-of.ts";

/** The first sentences of a request's sources, word for word: [text, source number]. */
export function faithfulSentences(request: ScriptedRequest, count = 1): [text: string, source: number][] {
  return sourcesOf(request)
    .slice(0, count)
    .map(({ number, text }) => [text.split("\n").slice(1).join(" "), number]);
}

/** One faithful sentence under its source number, as a model would write it. */
export function faithful(request: ScriptedRequest): string {
  const [[text, source] = ["", 0]] = faithfulSentences(request);
  return `${text} [${source}] `;
}
