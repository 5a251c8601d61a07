import { join } from "node:path";

/** Absolute path of something in this repository. */
export function inRepository(...parts: string[]): string {
  return join(import.meta.dirname, "..", "..", ...parts);
}

/** The knowledge that the product ships. */
export const sampleKnowledge = inRepository("knowledge", "chatgpt");
