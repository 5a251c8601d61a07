import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { PartError } from "../../core/ports.ts";
import { guardedFetch } from "./guarded-fetch.ts";
import type { LanguageModelOptions } from "./language-model-options.ts";
import { parseModelName } from "./parse-model-name.ts";

/** Models that refuse any temperature but their own. */
const reasoningModel = /^(?:o\d|gpt-[56](?!-chat))/;

/**
 * The LangChain model behind a name. LangChain is imported here and not at the top of a file, because it costs about
 * a second and 130 MB that a server without a language model does not pay.
 *
 * Only OpenAI and servers that speak its protocol get `apiKey` and `baseUrl`; the package of another provider reads
 * its own key from the environment.
 * @throws PartError when the provider's package is missing or refuses its settings
 */
export async function loadChatModel({
  model: name,
  apiKey,
  baseUrl,
  temperature = 0,
  maxTokens = 1_000,
  maxReplyBytes = 2_000_000,
}: LanguageModelOptions): Promise<Pick<BaseChatModel, "stream">> {
  const { MODEL_PROVIDER_CONFIG, initChatModel } = await import("langchain/chat_models/universal");
  const { provider, model } = parseModelName(name, { providers: Object.keys(MODEL_PROVIDER_CONFIG), baseUrl });
  const openAiSettings = {
    // A server of one's own (Ollama, vLLM) needs no key, but the client refuses to start without one.
    apiKey: apiKey ?? "none",
    // Older compatible servers refuse a request with the field that this would add.
    streamUsage: false,
    configuration: { baseURL: baseUrl, fetch: guardedFetch(maxReplyBytes), logLevel: "off" },
  };
  try {
    return await initChatModel(model, {
      modelProvider: provider,
      // The answer pipeline is the one owner of retries and deadlines.
      maxRetries: 0,
      maxTokens,
      ...(reasoningModel.test(model) ? {} : { temperature }),
      ...(provider === "openai" ? openAiSettings : {}),
    });
  } catch (cause) {
    throw new PartError("llm", "unavailable", `the LangChain package for "${provider}" did not load`, { cause });
  }
}
