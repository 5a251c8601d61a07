import type { Answer } from "../../server/contract/answer.ts";
import type { AskRequest } from "../../server/contract/ask.ts";
import type { SyncReply } from "../../server/contract/sync.ts";

/** What the studio can break, in its preview alone: no server has a switch for it. */
export type Fault = "none" | "llm" | "server" | "offline" | "slow";

type Fetch = typeof fetch;

/** How late the server's events come while it is `slow`. */
const slowMs = 6_000;
const serverPaths = /\/(ask|healthz|feedback|conversations|suggestions)(\/|$)/;

const wait = (delayMs: number, signal: AbortSignal | null | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    setTimeout(resolve, delayMs);
    signal?.addEventListener("abort", () => reject(signal.reason));
  });

const unreachable = (): never => {
  throw new TypeError("Failed to fetch");
};

const eventsOf = (answer: Answer): string => {
  const event = (name: string, data: object): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
  const { id, conversationId, language } = answer;
  return [
    event("answer-start", { id, conversationId, language }),
    ...answer.citations.map((citation) => event("source-available", { citation })),
    ...answer.steps.map((step) => event("step-available", { step })),
    ...answer.choices.map((choice) => event("choice-available", { choice })),
    event("text-delta", { delta: answer.text }),
    event("answer-end", { answer }),
  ].join("");
};

/** The answer as the server gives it without a model: what is handed in late is answered so, always. */
const answerWithoutModel = async (real: Fetch, url: URL, init: RequestInit): Promise<Response> => {
  const { conversationId, language, ...turn } = JSON.parse(String(init.body)) as AskRequest;
  const body = { turns: [turn], ...(conversationId && { conversationId }), ...(language && { language }) };
  const sync = new URL(url.href.replace(/\/ask$/, "/conversations/sync"));
  const reply = await real(sync, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    ...(init.signal && { signal: init.signal }),
  });
  if (!reply.ok) return reply;
  const answer = ((await reply.json()) as SyncReply).turns[0]?.answer;
  if (!answer) return Response.json({ code: "choice-not-offered" }, { status: 422 });
  const degraded: Answer["degraded"] = [...answer.degraded, { part: "llm", reason: "unavailable" }];
  return new Response(eventsOf({ ...answer, degraded }), { headers: { "Content-Type": "text/event-stream" } });
};

/**
 * Stands between a page and the network, as `fault()` says at each request. Only requests to Shirube's server are touched;
 * bundles pass, because a page keeps them from before.
 */
export const installFaults = (fault: () => Fault): void => {
  const real: Fetch = window.fetch.bind(window);
  window.fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (!serverPaths.test(url.pathname)) return real(input, init);
    switch (fault()) {
      case "server":
      case "offline":
        return unreachable();
      case "slow":
        await wait(slowMs, init.signal);
        return real(input, init);
      case "llm":
        return url.pathname.endsWith("/ask") ? answerWithoutModel(real, url, init) : real(input, init);
      case "none":
        return real(input, init);
    }
  };
  Object.defineProperty(navigator, "onLine", { configurable: true, get: () => fault() !== "offline" });
};
