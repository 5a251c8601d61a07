/** Fields of one streamed choice; absent ones are left out as OpenAI does. */
export interface CompletionDelta {
  content?: string | null;
  role?: "assistant";
  tool_calls?: unknown[];
}

/** One `data:` event of a streamed chat completion. */
export function completionEvent(delta: CompletionDelta, finishReason: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason: finishReason }];
  return dataEvent({ ...completionHead, object: "chat.completion.chunk", choices });
}

export function dataEvent(data: unknown): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

export const doneEvent = "data: [DONE]\n\n";

export const completionHead = { id: "chatcmpl-scripted", created: 0, model: "scripted" };

/** Headers of a streamed reply. */
export const eventStreamHeaders = { "content-type": "text/event-stream; charset=utf-8" };
