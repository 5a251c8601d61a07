import { join } from "node:path";
import { guardEmbedder } from "./adapters/embeddings/guard-embedder.ts";
import { createHashedEmbedder } from "./adapters/embeddings/hashed-embedder.ts";
import { createOpenAiEmbedder } from "./adapters/embeddings/openai-embedder.ts";
import { createCallGate } from "./adapters/llm/create-call-gate.ts";
import { type ObservedEndpoint, openEndpoints } from "./adapters/llm/open-endpoints.ts";
import { createPrometheusMetrics } from "./adapters/metrics/prometheus-metrics.ts";
import { rememberRecent } from "./adapters/store/remember-recent.ts";
import { openSqliteStore } from "./adapters/store/sqlite-store.ts";
import { createLog } from "./adapters/system/create-log.ts";
import { randomIds } from "./adapters/system/random-ids.ts";
import { systemClock } from "./adapters/system/system-clock.ts";
import { createApp } from "./app.ts";
import { type Config, ConfigError } from "./config.ts";
import { createImprover } from "./core/answer/create-improver.ts";
import type { Generator } from "./core/answer/word-lead.ts";
import { createWordingCache } from "./core/answer/wording-cache.ts";
import { createTurnQueue } from "./core/conversation/turn-queue.ts";
import type { Log } from "./core/ports.ts";
import { createTokenBudget } from "./core/resilience/token-budget.ts";
import { openKnowledgeBase } from "./open-knowledge-base.ts";

/** The hashed embedder sees spelling, which the words already tell: compared by hand on the development questions, no share of it gained a hit. */
const hashedWeight = 0;
/** Provisional: no key was at hand to fit it on. */
const modelWeight = 0.3;

export interface Composition {
  app: ReturnType<typeof createApp>;
  log: Log;
  /** Waits for nothing new; ends what is open. */
  close(): Promise<void>;
}

/** Chooses the adapters that the settings ask for and puts the server together. The only place that knows them all. */
export async function compose(config: Config, log: Log = createLog(config.LOG_LEVEL)): Promise<Composition> {
  const { base, index } = await openKnowledgeBase({
    knowledgeDir: config.KNOWLEDGE_DIR,
    dataDir: config.DATA_DIR,
    vectorIndex: config.VECTOR_INDEX,
    log,
    ...chooseEmbedder(config),
  });
  const { languages } = base.knowledge;
  if (!languages.includes(config.DEFAULT_LANGUAGE))
    throw new ConfigError(
      `Wrong settings:\n  DEFAULT_LANGUAGE: must be one of the knowledge's languages: ${languages.join(", ")}`,
    );
  const store = rememberRecent(openSqliteStore(join(config.DATA_DIR, "conversations.sqlite")));
  const endpoints = chooseEndpoints(config, log);
  const generator = chooseGenerator(config, endpoints);
  const endpointStates = () => endpoints.map(({ state }) => state());
  const metrics = createPrometheusMetrics({ endpoints: endpointStates });
  const app = createApp({
    answering: {
      base,
      store,
      improve: generator && createImprover(generator, base, randomIds),
      onAnswer: metrics.answered,
      calledServices: endpointStates,
      turns: createTurnQueue(),
      clock: systemClock,
      ids: randomIds,
      defaultLanguage: config.DEFAULT_LANGUAGE,
      handoffUrl: config.HANDOFF_URL ?? null,
    },
    readiness: {
      knowledge: {
        id: base.knowledge.id,
        version: base.knowledge.version,
        articles: base.knowledge.articles.length,
        languages,
      },
      index,
      endpoints: endpointStates,
    },
    metrics,
    log,
    siteRoot: join(import.meta.dirname, "..", "dist", "widget"),
    allowedOrigins: config.ALLOWED_ORIGINS,
    requestsPerMinute: config.RATE_LIMIT_PER_MINUTE,
    maxBodyBytes: config.MAX_BODY_BYTES,
  });
  return { app, log, close: () => store.close() };
}

/** The embedder that the settings name, and the share its vectors get in the ranking. */
export function chooseEmbedder(config: Config) {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_EMBEDDING_MODEL: model } = config;
  if (!model || !(apiKey || baseUrl)) return { embedder: createHashedEmbedder(), vectorWeight: hashedWeight };
  const embedder = createOpenAiEmbedder({
    // Servers of one's own ask for none, the client for some.
    apiKey: apiKey ?? "none",
    model,
    dimension: config.OPENAI_EMBEDDING_DIMENSION,
    timeoutMs: config.EMBEDDING_TIMEOUT_MS,
    ...(baseUrl ? { baseUrl } : {}),
  });
  return { embedder: guardEmbedder(embedder, createCallGate({ part: "embeddings" })), vectorWeight: modelWeight };
}

/** Most tokens of one wording: a few sentences, and the thoughts of models that reason. */
const maxTokens = 1_000;

function chooseEndpoints(config: Config, log: Log): ObservedEndpoint[] {
  const wanted = [
    { model: config.OPENAI_MODEL, apiKey: config.OPENAI_API_KEY, baseUrl: config.OPENAI_BASE_URL },
    {
      model: config.OPENAI_FALLBACK_MODEL,
      apiKey: config.OPENAI_FALLBACK_API_KEY,
      baseUrl: config.OPENAI_FALLBACK_BASE_URL,
    },
  ];
  const models = wanted.flatMap(({ model, apiKey, baseUrl }) =>
    model && (apiKey || baseUrl) ? [{ model, apiKey, baseUrl, maxTokens }] : [],
  );
  return openEndpoints(models, { log, maxRunning: config.LLM_MAX_RUNNING, maxWaiting: config.LLM_MAX_WAITING });
}

function chooseGenerator(config: Config, endpoints: readonly ObservedEndpoint[]): Generator | null {
  if (endpoints.length === 0) return null;
  return {
    endpoints,
    clock: systemClock,
    deadlines: {
      firstTokenMs: config.LLM_FIRST_TOKEN_TIMEOUT_MS,
      idleMs: config.LLM_IDLE_TIMEOUT_MS,
      totalMs: config.LLM_TOTAL_TIMEOUT_MS,
    },
    budget: createTokenBudget({
      perDay: config.LLM_TOKENS_PER_DAY,
      perConversation: config.LLM_TOKENS_PER_CONVERSATION,
      clock: systemClock,
    }),
    maxTokens,
    cache: createWordingCache(config.LLM_CACHE_ENTRIES),
  };
}
