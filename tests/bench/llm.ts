// `npm run bench:llm`: how long a sentence takes from its last byte at the upstream to its release to the client, beside
// LangChain's ChatOpenAI called directly in the same run; and what leaves before the model's first token.
import { ChatOpenAI } from "@langchain/openai";
import { completionEvent, doneEvent, eventStreamHeaders } from "../support/scripted-llm/completion-event.ts";
import type { Script } from "../support/scripted-llm/exchange.ts";
import { faithfulSentences } from "../support/scripted-llm/faithful.ts";
import { startScriptedLlm } from "../support/scripted-llm/start-scripted-llm.ts";
import { serveShirube } from "../support/serve-shirube.ts";

const question = "What does Internal Server Error mean in ChatGPT?";
const [rounds, firstTokenDelayMs, tokenDelayMs] = [Number(process.argv[2] ?? 30), 600, 25];

/** Sentences of the running round and when their last byte was sent. */
let sent: { text: string; at: number }[] = [];
let texts: [text: string, source: number][] = [];

const paced: Script = async (exchange) => {
  const { response, send, pause, left, request } = exchange;
  const found = faithfulSentences(request, 4);
  if (found.length > 0) texts = found;
  await pause(firstTokenDelayMs);
  response.writeHead(200, eventStreamHeaders);
  for (const [text, source] of texts) {
    const tokens = `${text} [${source}] `.match(/.{1,6}/gs) ?? [];
    for (const token of tokens) {
      if (left.aborted) return;
      send(completionEvent({ content: token }), 1);
      if (token === tokens.at(-1) || token.includes("]")) sent.push({ text, at: performance.now() });
      await pause(tokenDelayMs);
    }
  }
  send(completionEvent({}, "stop") + doneEvent);
  response.end();
};

/** Milliseconds from the first time a sentence was complete upstream to the first time `seen` had it. */
function delays(seen: readonly { text: string; at: number }[]): number[] {
  return texts.flatMap(([text]) => {
    const arrived = seen.find((state) => state.text.includes(text));
    const complete = sent.find((sentence) => sentence.text === text);
    return arrived && complete ? [arrived.at - complete.at] : [];
  });
}

async function askShirube(url: string): Promise<{ delays: number[]; stepsMs: number; firstTextMs: number }> {
  sent = [];
  const startedAt = performance.now();
  const response = await fetch(`${url}/ask`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
    body: JSON.stringify({ question }),
  });
  const seen: { text: string; at: number }[] = [];
  let buffer = "";
  let text = "";
  let stepsMs = Number.NaN;
  let firstTextMs = Number.NaN;
  const decoder = new TextDecoder();
  for await (const bytes of response.body ?? []) {
    buffer += decoder.decode(bytes, { stream: true });
    const events = buffer.split("\n\n");
    buffer = events.pop() ?? "";
    for (const event of events) {
      const at = performance.now();
      if (event.startsWith("event: choice-available") && Number.isNaN(stepsMs)) stepsMs = at - startedAt;
      if (!event.startsWith("event: text-delta")) continue;
      if (Number.isNaN(firstTextMs)) firstTextMs = at - startedAt;
      text += (JSON.parse(event.slice(event.indexOf("data: ") + 6)) as { delta: string }).delta;
      seen.push({ text, at });
    }
  }
  return { delays: delays(seen), stepsMs, firstTextMs };
}

async function askDirectly(baseURL: string): Promise<number[]> {
  sent = [];
  const model = new ChatOpenAI({
    model: "scripted",
    apiKey: "none",
    maxRetries: 0,
    streamUsage: false,
    configuration: { baseURL },
  });
  const seen: { text: string; at: number }[] = [];
  let text = "";
  for await (const chunk of await model.stream(question)) {
    text += chunk.text;
    seen.push({ text, at: performance.now() });
  }
  return delays(seen);
}

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
const line = (name: string, values: readonly number[]) =>
  `${name.padEnd(34)} n=${String(values.length).padEnd(4)} p50 ${quantile(values, 0.5).toFixed(1).padStart(6)} ms   p95 ${quantile(values, 0.95).toFixed(1).padStart(6)} ms`;

const llm = await startScriptedLlm({ chat: paced });
const shirube = await serveShirube({
  OPENAI_BASE_URL: llm.baseUrl,
  OPENAI_MODEL: "scripted",
  LLM_TOTAL_TIMEOUT_MS: "60000",
});
await askShirube(shirube.url);
await askDirectly(llm.baseUrl);
const ours: number[] = [];
const direct: number[] = [];
const steps: number[] = [];
const firsts: number[] = [];
for (let round = 0; round < rounds; round++) {
  const asked = await askShirube(shirube.url);
  ours.push(...asked.delays);
  steps.push(asked.stepsMs);
  firsts.push(asked.firstTextMs);
  direct.push(...(await askDirectly(llm.baseUrl)));
}
console.log(
  `${rounds} rounds; the model's first token after ${firstTokenDelayMs} ms, then one every ${tokenDelayMs} ms`,
);
console.log(line("sources, steps and choices there", steps));
console.log(line("first verified sentence there", firsts));
console.log(line("sentence released by Shirube", ours));
console.log(line("sentence seen by ChatOpenAI alone", direct));
console.log(
  `added: p50 ${(quantile(ours, 0.5) - quantile(direct, 0.5)).toFixed(1)} ms, p95 ${(quantile(ours, 0.95) - quantile(direct, 0.95)).toFixed(1)} ms`,
);
await shirube[Symbol.asyncDispose]();
await llm.close();
