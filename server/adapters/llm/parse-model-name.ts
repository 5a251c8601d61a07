/**
 * Splits `provider:model` where the part before the colon is one of `providers`; any other name is an OpenAI one,
 * colons included ("llama3:8b"). With a base URL only `openai:` counts as a provider, because the names behind an
 * OpenAI-compatible server are its own ("mistral:7b" on Ollama).
 */
export function parseModelName(
  name: string,
  { providers, baseUrl }: { providers: readonly string[]; baseUrl?: string | undefined },
): { provider: string; model: string } {
  const colon = name.indexOf(":");
  const prefix = name.slice(0, Math.max(colon, 0));
  const isProvider = baseUrl === undefined ? providers.includes(prefix) : prefix === "openai";
  return isProvider ? { provider: prefix, model: name.slice(colon + 1) } : { provider: "openai", model: name };
}
