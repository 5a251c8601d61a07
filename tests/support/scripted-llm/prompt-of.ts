import type { ScriptedRequest } from "./exchange.ts";

/** All message contents of a chat request, joined by newlines: what a script reads to cite or to obey. */
export function promptOf(request: ScriptedRequest): string {
  const { messages } = request.body as { messages: { content: unknown }[] };
  return messages.map(({ content }) => (typeof content === "string" ? content : JSON.stringify(content))).join("\n");
}

/** The numbered sources in a prompt, in order. */
export function sourcesOf(request: ScriptedRequest): { number: number; text: string }[] {
  const fence = /<source number="(\d+)"[^>]*>\n?([\s\S]*?)\n?<\/source>/g;
  return [...promptOf(request).matchAll(fence)].map(([, number, text]) => ({
    number: Number(number),
    text: text ?? "",
  }));
}
