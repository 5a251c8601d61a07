import { type Clock, PartError, type PromptMessage, type StopSignal } from "../ports.ts";
import { estimateTokens } from "../resilience/estimate-tokens.ts";
import type { ReadDeadlines } from "../resilience/read-with-deadlines.ts";
import type { TokenBudget } from "../resilience/token-budget.ts";
import type { PromptSource } from "./build-prompt.ts";
import { GroundingTally } from "./grounding-tally.ts";
import { type ModelEndpoint, readEndpoint } from "./model-endpoint.ts";
import type { SourcedSentence } from "./parse-sourced-sentence.ts";
import type { GroundingContext } from "./verify-grounding.ts";
import { type SentenceVerdict, verifySentences } from "./verify-sentences.ts";
import type { WordingCache } from "./wording-cache.ts";

/** Language models and what bounds them. */
export interface Generator {
  /** Tried in this order until one has worded something. */
  endpoints: readonly ModelEndpoint[];
  clock: Clock;
  /** Of one question, however many endpoints are tried. */
  deadlines: ReadDeadlines;
  budget: TokenBudget;
  /** Most tokens that one call is allowed to write. */
  maxTokens: number;
  cache: WordingCache | null;
}

export interface LeadTask {
  messages: readonly PromptMessage[];
  sources: readonly PromptSource[];
  context: GroundingContext;
  /** Everything the wording depends on but the model. */
  cacheKey: string;
  conversationId: string;
  maxSentences: number;
  signal: StopSignal;
}

/** A verified sentence, or further source numbers for the last one. */
export type LeadPart = Extract<SentenceVerdict, { kind: "kept" | "also-cited" }>;

/** What is known at the end; filled while the parts are read. */
export class LeadOutcome {
  readonly tally = new GroundingTally();
  /** Why the model has not done its work; null when it has, or has said that the sources do not answer. */
  failure: PartError | null = null;
}

/** Requests to models for one question, the endpoints' chain included. */
const maxCalls = 2;

/**
 * Asks one endpoint after the other, until one has worded something: verified sentences, each as soon as it is
 * certain. Once a sentence is out no other endpoint is asked: the text would begin twice.
 *
 *     cache -> sentences
 *     endpoint 1 -> sentences | nothing usable -> endpoint 2 -> sentences | nothing usable -> failure of the first
 */
export async function* wordLead(
  generator: Generator,
  task: LeadTask,
  outcome: LeadOutcome,
): AsyncGenerator<LeadPart, void, undefined> {
  const { endpoints, clock, cache } = generator;
  const { tally } = outcome;
  const keyOf = ({ model }: ModelEndpoint) => JSON.stringify([model.name, task.cacheKey]);
  for (const endpoint of cache ? endpoints : []) {
    const known = cache?.get(keyOf(endpoint));
    if (!known) continue;
    tally.model = endpoint.model.name;
    tally.cached = true;
    tally.kept = known.length;
    for (const sentence of known) yield { kind: "kept", sentence };
    return;
  }

  const endMs = clock.now() + generator.deadlines.totalMs;
  for (const endpoint of endpoints) {
    const leftMs = endMs - clock.now();
    if (tally.calls === maxCalls || leftMs <= 0 || task.signal.aborted) return;
    const sentences: SourcedSentence[] = [];
    try {
      for await (const part of wordBy(endpoint, generator, task, tally, leftMs)) {
        if (part.kind === "kept") sentences.push(part.sentence);
        else sentences.at(-1)?.sources.push(...part.sources);
        yield part;
      }
      outcome.failure = null;
      if (sentences.length > 0 && !task.signal.aborted) cache?.set(keyOf(endpoint), sentences);
      return;
    } catch (error) {
      if (!(error instanceof PartError)) throw error;
      outcome.failure = sentences.length > 0 ? error : (outcome.failure ?? error);
      if (sentences.length > 0) return;
    }
  }
}

/**
 * One endpoint's verified sentences; none when the model says that the sources do not answer, or the asker left.
 * @throws PartError when the call is not allowed, fails, or gives nothing that could be shown
 */
async function* wordBy(
  endpoint: ModelEndpoint,
  { clock, deadlines, budget, maxTokens }: Generator,
  { messages, sources, context, conversationId, maxSentences, signal }: LeadTask,
  tally: GroundingTally,
  leftMs: number,
): AsyncGenerator<LeadPart, void, undefined> {
  const asked = messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);
  const settle = budget.reserve(conversationId, asked + maxTokens);
  let spent = 0;
  const call = readEndpoint(endpoint, {
    messages,
    clock,
    deadlines: { ...deadlines, firstTokenMs: Math.min(deadlines.firstTokenMs, leftMs), totalMs: leftMs },
    signal,
    onCall: () => {
      tally.calls += 1;
      spent = asked;
    },
  });
  let kept = 0;
  let hasRefused = false;
  try {
    for await (const verdict of verifySentences(metered(call), sources, context)) {
      if (verdict.kind === "refused") hasRefused = true;
      else if (verdict.kind === "dropped") tally.drop(verdict.reason);
      else if (verdict.kind === "also-cited") yield verdict;
      else {
        kept += 1;
        tally.kept += 1;
        tally.model = endpoint.model.name;
        yield verdict;
        if (kept === maxSentences) return;
      }
    }
  } finally {
    settle(spent);
  }
  // A model that says the sources do not answer has done its work; one that says only unsupported things has not.
  if (kept === 0 && !hasRefused && !signal.aborted)
    throw new PartError("llm", "invalid-output", "no sentence was supported");

  async function* metered(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
    for await (const chunk of chunks) {
      spent += estimateTokens(chunk);
      yield chunk;
    }
  }
}
