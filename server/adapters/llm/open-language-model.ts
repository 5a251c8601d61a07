import type { LanguageModel } from "../../core/ports.ts";
import type { LanguageModelOptions } from "./language-model-options.ts";
import { loadChatModel } from "./load-chat-model.ts";
import { startGeneration } from "./start-generation.ts";

/** A language model that can be loaded ahead of the first question. */
export interface LoadableLanguageModel extends LanguageModel {
  /** Imports LangChain and builds the client; sends nothing. Rejects with a `PartError` when that is impossible. */
  load(): Promise<void>;
}

/**
 * A language model through LangChain. No retries and no deadlines: the caller has them (`readWithDeadlines`), and its
 * `stop()` closes the provider's connection.
 *
 * Nothing is imported before `load()` or the first `generate()`. Call `load()` after the server listens, or the
 * first question pays for the import within its deadline.
 *
 * @example
 * const model = openLanguageModel({ model: "gpt-4o-mini", apiKey });
 * const { chunks, stop } = model.generate([{ role: "user", content: "Hello" }]);
 */
export function openLanguageModel(options: LanguageModelOptions): LoadableLanguageModel {
  let loading: ReturnType<typeof loadChatModel> | undefined;
  const loadOnce = () => {
    loading ??= loadChatModel(options);
    return loading;
  };
  return {
    name: options.model,
    async load() {
      await loadOnce();
    },
    generate: (messages) =>
      startGeneration(async (signal) => {
        const chatModel = await loadOnce();
        return chatModel.stream(
          messages.map(({ role, content }) => ({ role, content })),
          { signal },
        );
      }),
  };
}
