import { z } from "zod";

/**
 * Version of what widget and server say to each other. It rises when something a client relies on goes away or changes
 * its meaning; fields and events that are only added do not raise it, and both sides ignore what they do not know.
 */
export const contractVersion = 3;

/** What `GET /bundle/{language}.json` returns: everything a page needs to answer in one language without a server. */
export const PageBundle = z
  .object({
    contract: z.int().describe("Version of the contract this bundle is written for."),
    language: z.string(),
    version: z.string().describe("Version of the knowledge: a hash of its content."),
    knowledge: z.record(z.string(), z.unknown()).describe("Articles of this language, the tree, names."),
    thresholds: z.record(z.string(), z.unknown()).describe("From when on a match is an answer."),
    handoffUrl: z.string().nullable().describe("Where a person can be reached."),
  })
  .meta({ id: "PageBundle" });
