import { join } from "node:path";
import { createHashedEmbedder } from "./adapters/embeddings/hashed-embedder.ts";
import { createOpenAiEmbedder } from "./adapters/embeddings/openai-embedder.ts";
import { openLanguageModel } from "./adapters/llm/open-language-model.ts";
import { rememberRecent } from "./adapters/store/remember-recent.ts";
import { openSqliteStore } from "./adapters/store/sqlite-store.ts";
import { randomIds } from "./adapters/system/random-ids.ts";
import { systemClock } from "./adapters/system/system-clock.ts";
import { createApp } from "./app.ts";
import { type Config, ConfigError } from "./config.ts";
import type { Generator } from "./core/answer/improve-wording.ts";
import { createTurnQueue } from "./core/conversation/turn-queue.ts";
import type { Log } from "./core/ports.ts";
import { openKnowledgeBase } from "./open-knowledge-base.ts";

/** The hashed embedder sees spelling, which the words already tell: on the development questions no share of it gained a hit. */
const hashedWeight = 0;
/** Provisional: no key was at hand to fit it on. */
const modelWeight = 0.3;

export interface Composition {
  app: ReturnType<typeof createApp>;
  /** Waits for nothing new; ends what is open. */
  close(): Promise<void>;
}

/** Chooses the adapters that the settings ask for and puts the server together. The only place that knows them all. */
export async function compose(config: Config, log: Log): Promise<Composition> {
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
  const generator = chooseGenerator(config, log);
  const app = createApp({
    answering: {
      base,
      store,
      generator,
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
      llm: { configured: generator !== null, model: generator?.model.name ?? null },
    },
    log,
    siteRoot: join(import.meta.dirname, "..", "dist", "widget"),
    allowedOrigins: config.ALLOWED_ORIGINS,
    requestsPerMinute: config.RATE_LIMIT_PER_MINUTE,
    maxBodyBytes: config.MAX_BODY_BYTES,
  });
  return { app, close: () => store.close() };
}

function chooseEmbedder(config: Config) {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_EMBEDDING_MODEL: model } = config;
  if (!apiKey || !model) return { embedder: createHashedEmbedder(), vectorWeight: hashedWeight };
  const embedder = createOpenAiEmbedder({
    apiKey,
    model,
    timeoutMs: config.EMBEDDING_TIMEOUT_MS,
    ...(baseUrl ? { baseUrl } : {}),
  });
  return { embedder, vectorWeight: modelWeight };
}

function chooseGenerator(config: Config, log: Log): Generator | null {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: name } = config;
  if (!name || !(apiKey || baseUrl)) return null;
  const model = openLanguageModel({ model: name, apiKey, baseUrl });
  // Loaded beside the start, so that the first question does not pay for the import out of its deadline.
  model.load().catch((error: unknown) => log.error({ error: String(error) }, "the language model cannot be loaded"));
  return {
    model,
    clock: systemClock,
    ids: randomIds,
    deadlines: {
      firstTokenMs: config.LLM_FIRST_TOKEN_TIMEOUT_MS,
      idleMs: config.LLM_IDLE_TIMEOUT_MS,
      totalMs: config.LLM_TOTAL_TIMEOUT_MS,
    },
  };
}
