export interface LanguageModelOptions {
  /** A bare name ("gpt-4o-mini") or LangChain's `provider:model` when that provider's package is installed. */
  model: string;
  apiKey?: string | undefined;
  /** Of a server that speaks OpenAI's protocol, `/v1` included; absent means OpenAI itself. */
  baseUrl?: string | undefined;
  temperature?: number;
  /** Longest answer. A few sentences need about 300; reasoning models count their thoughts too. */
  maxTokens?: number;
  /** Largest reply read from the provider, protocol included, in bytes. */
  maxReplyBytes?: number;
}
