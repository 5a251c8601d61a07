import { completionEvent, completionHead, doneEvent, eventStreamHeaders } from "../completion-event.ts";
import type { Script, ScriptedRequest } from "../exchange.ts";

export interface Pace {
  firstTokenDelayMs?: number;
  tokenDelayMs?: number;
}

/**
 * Answers as a healthy provider: streamed when the client asks for it, else in one JSON reply. `tokens` may be a
 * function of the request, so that a script can cite the sources it was given or obey an instruction inside them.
 */
export function good(
  tokens: readonly string[] | ((request: ScriptedRequest) => readonly string[]),
  { firstTokenDelayMs = 0, tokenDelayMs = 0 }: Pace = {},
): Script {
  return async ({ request, response, send, pause, left }) => {
    const words = typeof tokens === "function" ? tokens(request) : tokens;
    if (firstTokenDelayMs > 0) await pause(firstTokenDelayMs);
    if (left.aborted) return;
    if (!(request.body as { stream?: boolean }).stream) {
      const message = { role: "assistant", content: words.join("") };
      const choices = [{ index: 0, message, finish_reason: "stop" }];
      const usage = { prompt_tokens: 1, completion_tokens: words.length, total_tokens: 1 + words.length };
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ ...completionHead, object: "chat.completion", choices, usage }));
      return;
    }
    response.writeHead(200, eventStreamHeaders);
    send(completionEvent({ role: "assistant", content: "" }));
    for (const word of words) {
      send(completionEvent({ content: word }), 1);
      if (tokenDelayMs > 0) await pause(tokenDelayMs);
    }
    send(completionEvent({}, "stop") + doneEvent);
    response.end();
  };
}
