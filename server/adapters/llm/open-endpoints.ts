import type { ModelEndpoint } from "../../core/answer/model-endpoint.ts";
import type { Log } from "../../core/ports.ts";
import type { GateState } from "../../core/resilience/call-gate.ts";
import { type CallGateOptions, createCallGate } from "./create-call-gate.ts";
import type { LanguageModelOptions } from "./language-model-options.ts";
import { openLanguageModel } from "./open-language-model.ts";

/** One endpoint for operators: no key, no path. */
export interface EndpointState extends GateState {
  model: string;
  /** Host that is called, e.g. `api.openai.com`. */
  host: string;
}

export interface ObservedEndpoint extends ModelEndpoint {
  state(): EndpointState;
}

const openAiHost = "api.openai.com";

/** Opens language models, each behind a gate of its own, and begins to load them. */
export function openEndpoints(
  models: readonly LanguageModelOptions[],
  { log, ...gateOptions }: { log: Log } & CallGateOptions,
): ObservedEndpoint[] {
  return models.map((options) => {
    const model = openLanguageModel(options);
    // Loaded beside the start, so that the first question does not pay for the import out of its deadline.
    model.load().catch((error: unknown) => log.error({ error: String(error) }, "the language model cannot be loaded"));
    const gate = createCallGate(gateOptions);
    const host = options.baseUrl === undefined ? openAiHost : new URL(options.baseUrl).host;
    return { model, gate, state: () => ({ model: options.model, host, ...gate.state() }) };
  });
}
