import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Metrics } from "../../core/metrics.ts";
import type { EndpointState } from "../llm/open-endpoints.ts";

/** Metrics in Prometheus' text format, in a registry of their own. `endpoints` is asked when a collector comes. */
export function createPrometheusMetrics({ endpoints }: { endpoints: () => readonly EndpointState[] }): Metrics {
  const registers = [new Registry()];
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name: `shirube_${name}`, help, labelNames, registers });
  const answers = counter("answers_total", "Answers by who worded them.", ["mode", "language"]);
  const degraded = counter("degraded_total", "Answers that a part had to be left out of.", ["part", "reason"]);
  const calls = counter("llm_calls_total", "Requests sent to language models.", []);
  const sentences = counter("llm_sentences_total", "Sentences of language models: kept, or why not.", ["verdict"]);
  const requests = new Histogram({
    name: "shirube_request_seconds",
    help: "HTTP requests until their response began.",
    labelNames: ["method", "route", "status"] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  gauge("llm_circuit_open", "1 while an endpoint is not asked because it failed.", ({ circuit }) =>
    circuit === "closed" ? 0 : 1,
  );
  gauge("llm_calls_running", "Calls that run now.", ({ running }) => running);
  gauge("llm_calls_waiting", "Calls that wait for a place.", ({ waiting }) => waiting);

  function gauge(name: string, help: string, measure: (state: EndpointState) => number): void {
    const labelNames = ["model", "host"] as const;
    new Gauge({
      name: `shirube_${name}`,
      help,
      labelNames,
      registers,
      collect() {
        for (const state of endpoints()) this.set({ model: state.model, host: state.host }, measure(state));
      },
    });
  }

  return {
    answered({ mode, language, degraded: failures, grounding }) {
      answers.inc({ mode, language });
      for (const failure of failures) degraded.inc(failure);
      if (!grounding) return;
      calls.inc(grounding.calls);
      sentences.inc({ verdict: "kept" }, grounding.kept);
      for (const { reason, count } of grounding.dropped) sentences.inc({ verdict: reason }, count);
    },
    requested({ method, route, status, durationMs }) {
      requests.observe({ method, route, status }, durationMs / 1_000);
    },
    async read() {
      const [registry] = registers as [Registry];
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}
