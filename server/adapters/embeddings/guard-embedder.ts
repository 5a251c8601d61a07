import { PartError } from "../../core/ports.ts";
import type { CallGate } from "../../core/resilience/call-gate.ts";
import type { EmbeddingModel } from "./embedding-model.ts";

/**
 * An embedder whose questions pass a gate: while its service is down, a search goes on by words at once instead of
 * waiting for the deadline each time. Building the index does not pass it.
 */
export function guardEmbedder(embedder: EmbeddingModel, gate: CallGate): EmbeddingModel {
  return {
    ...embedder,
    async embedQuery(text) {
      const leave = await gate.enter();
      try {
        const vector = await embedder.embedQuery(text);
        leave("success");
        return vector;
      } catch (error) {
        leave(error instanceof PartError ? error : "undecided");
        throw error;
      }
    },
  };
}
