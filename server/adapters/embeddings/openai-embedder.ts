import type { OpenAIEmbeddings } from "@langchain/openai";
import { PartError } from "../../core/ports.ts";
import { checkEmbeddings } from "./check-embeddings.ts";
import type { EmbeddingModel } from "./embedding-model.ts";
import { toEmbeddingsError } from "./to-embeddings-error.ts";

/**
 * Embeddings from OpenAI or any service with the same `/v1/embeddings` (Ollama, vLLM, LM Studio ...), by LangChain.
 *
 * LangChain takes about 1.5 s to import, so its import starts when the embedder is created and nobody waits for it
 * before the first call. Requests are made once: whoever calls decides about retries. A request, from connecting to the
 * last byte of its body, is stopped after `timeoutMs` for a query, which someone waits for, and after
 * `documentsTimeoutMs` for documents.
 *
 * @throws PartError("embeddings", reason) from both methods; reason is timeout, unavailable, rate-limited,
 *   unauthorized or invalid-output. The service's own words are never in it.
 */
export function createOpenAiEmbedder({
  apiKey,
  baseUrl = "https://api.openai.com/v1",
  model = "text-embedding-3-small",
  dimension = 1_536,
  timeoutMs = 10_000,
  documentsTimeoutMs = 60_000,
  // LangChain's default of 2 lets two hung calls hold up everyone.
  maxConcurrency = 64,
}: {
  apiKey: string;
  baseUrl?: string;
  model?: string;
  /** Length of the model's vectors; others are refused. */
  dimension?: number;
  timeoutMs?: number;
  documentsTimeoutMs?: number;
  maxConcurrency?: number;
}): EmbeddingModel {
  const open = (timeout: number): Promise<OpenAIEmbeddings> => {
    const client = importLangChain().then(
      (create) =>
        new create({
          apiKey,
          model,
          maxConcurrency,
          maxRetries: 0,
          timeout,
          // Not every compatible service knows the default, base64.
          encodingFormat: "float",
          configuration: { baseURL: baseUrl, logLevel: "off" },
        }),
    );
    // The failure is reported by the calls; without this an embedder never asked would end the process.
    client.catch(() => undefined);
    return client;
  };
  const forQueries = open(timeoutMs);
  const forDocuments = open(documentsTimeoutMs);

  async function embed(count: number, ask: () => Promise<unknown[]>): Promise<number[][]> {
    try {
      return checkEmbeddings(await ask(), { count, dimension });
    } catch (error) {
      throw toEmbeddingsError(error);
    }
  }

  async function embedDocuments(texts: string[]): Promise<number[][]> {
    return embed(texts.length, async () => (await forDocuments).embedDocuments(texts));
  }

  async function embedQuery(text: string): Promise<number[]> {
    const [vector] = await embed(1, async () => [await (await forQueries).embedQuery(text)]);
    return vector as number[];
  }

  return { model, dimension, embedDocuments, embedQuery };
}

async function importLangChain(): Promise<typeof OpenAIEmbeddings> {
  try {
    return (await import("@langchain/openai")).OpenAIEmbeddings;
  } catch (cause) {
    throw new PartError("embeddings", "unavailable", "@langchain/openai does not load", { cause });
  }
}
