import { z } from "zod";

const text = z.string().trim().min(1);
/** An empty variable is one that is not set: `.env` files and shells leave them behind. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
const withDefault = <T extends z.ZodType>(schema: T, fallback: z.input<T>) =>
  z.preprocess((value) => (value === "" || value === undefined ? fallback : value), schema);
const wholeNumber = (min: number, max: number) => {
  const message = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .trim()
    .regex(/^\d+$/, message)
    .transform(Number)
    .pipe(z.number().min(min, message).max(max, message));
};
const httpUrl = z.url({ protocol: /^https?$/, error: "must be an http(s) URL" });
const origins = z.string().transform((list, context) => {
  const entries = list
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
  for (const entry of entries)
    if (entry !== "*" && !/^https?:\/\/[^/\s*]+$/.test(entry))
      context.addIssue({ code: "custom", message: `"${entry}" is not an origin: write https://host or *` });
  return entries;
});

/** Every setting, its default and what is allowed. The only reader of the environment is `readConfig`. */
const Settings = z.object({
  PORT: withDefault(wholeNumber(0, 65_535), "8787"),
  HOST: withDefault(text, "127.0.0.1"),
  KNOWLEDGE_DIR: withDefault(text, "./knowledge/chatgpt"),
  DATA_DIR: withDefault(text, "./data"),
  LOG_LEVEL: withDefault(z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]), "info"),
  DEFAULT_LANGUAGE: withDefault(z.string().regex(/^[a-z]{2,3}$/, "must be a language code such as ja"), "ja"),
  OPENAI_API_KEY: optional(text),
  OPENAI_BASE_URL: optional(httpUrl),
  OPENAI_MODEL: optional(text),
  OPENAI_EMBEDDING_MODEL: optional(text),
  OPENAI_EMBEDDING_DIMENSION: withDefault(wholeNumber(1, 16_384), "1536"),
  LLM_FIRST_TOKEN_TIMEOUT_MS: withDefault(wholeNumber(1, 600_000), "4000"),
  LLM_IDLE_TIMEOUT_MS: withDefault(wholeNumber(1, 600_000), "3000"),
  LLM_TOTAL_TIMEOUT_MS: withDefault(wholeNumber(1, 600_000), "8000"),
  OPENAI_FALLBACK_API_KEY: optional(text),
  OPENAI_FALLBACK_BASE_URL: optional(httpUrl),
  OPENAI_FALLBACK_MODEL: optional(text),
  LLM_MAX_RUNNING: withDefault(wholeNumber(1, 10_000), "8"),
  LLM_MAX_WAITING: withDefault(wholeNumber(0, 10_000), "16"),
  LLM_TOKENS_PER_DAY: withDefault(wholeNumber(0, 1_000_000_000_000), "0"),
  LLM_TOKENS_PER_CONVERSATION: withDefault(wholeNumber(0, 1_000_000_000), "0"),
  LLM_CACHE_ENTRIES: withDefault(wholeNumber(0, 1_000_000), "0"),
  EMBEDDING_TIMEOUT_MS: withDefault(wholeNumber(1, 600_000), "1500"),
  VECTOR_INDEX: withDefault(z.enum(["auto", "hnsw", "exact"]), "auto"),
  ALLOWED_ORIGINS: withDefault(origins, ""),
  RATE_LIMIT_PER_MINUTE: withDefault(wholeNumber(0, 1_000_000), "60"),
  MAX_BODY_BYTES: withDefault(wholeNumber(1_024, 100_000_000), "131072"),
  HANDOFF_URL: optional(httpUrl),
});
export type Config = Readonly<z.infer<typeof Settings>>;

/** Wrong settings: names each variable and what it allows. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads the settings out of an environment.
 * @throws ConfigError naming every wrong variable at once
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const result = Settings.safeParse(environment);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new ConfigError(`Wrong settings:\n${lines.join("\n")}`);
}
